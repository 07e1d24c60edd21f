package io.septet.notification.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;

/** The language in which a person reads: that of the browser they used last. */
@Entity
public class ReadersLanguage {

    @Id
    private String person;

    private String language;

    protected ReadersLanguage() {}

    public ReadersLanguage(String person, Locale language) {
        this.person = person;
        this.language = language.toLanguageTag();
    }

    public String person() {
        return person;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }
}
