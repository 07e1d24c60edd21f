package io.septet.platform;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The language for what is written once for everybody, such as labels of models and archived documents
 * ({@code septet.language}; by default the JVM's). What one person sees at the screen follows that person's browser.
 */
@Component
public class CompanyLanguage {

    private final Locale locale;

    CompanyLanguage(@Value("${septet.language:}") String language) {
        this.locale = language.isBlank()
                ? Locale.forLanguageTag(Locale.getDefault().getLanguage())
                : Locale.forLanguageTag(language);
    }

    /** The language without a country. */
    public Locale locale() {
        return locale;
    }
}
