package io.septet.notification.domain;

import io.septet.directory.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;

/** The language in which a person reads: that of the browser they used last. */
@Entity
public class ReadersLanguage {

    /** As text: JPA converts no identifiers. */
    @Id
    private String person;

    private String language;

    protected ReadersLanguage() {}

    public ReadersLanguage(PersonId person, Locale language) {
        this.person = person.value();
        this.language = language.toLanguageTag();
    }

    public PersonId person() {
        return PersonId.of(person);
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }
}
