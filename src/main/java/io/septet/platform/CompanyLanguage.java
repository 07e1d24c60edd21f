package io.septet.platform;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The language for what is written once for everybody, such as labels of models and archived documents
 * ({@code septet.language}; by default the JVM's). What one person sees at the screen follows that person's browser, if
 * Septet speaks its language.
 */
@Component
public class CompanyLanguage {

    private final Locale locale;

    public CompanyLanguage(@Value("${septet.language:}") String language) {
        Locale wished =
                Locale.forLanguageTag(language.isBlank() ? Locale.getDefault().getLanguage() : language);
        this.locale = Texts.LANGUAGES.contains(wished) ? wished : Texts.LANGUAGES.get(0);
    }

    /** One of {@link Texts#LANGUAGES}, the first of them where Septet does not speak what was asked for. */
    public Locale locale() {
        return locale;
    }
}
