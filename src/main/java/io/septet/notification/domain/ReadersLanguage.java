package io.septet.notification.domain;

import io.septet.directory.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;

/** The language in which a person reads: the one they have chosen, or that of the browser they used last. */
@Entity
public class ReadersLanguage {

    /** As text: JPA converts no identifiers. */
    @Id
    private String person;

    private String language;
    private boolean chosen;

    protected ReadersLanguage() {}

    private ReadersLanguage(PersonId person, Locale language, boolean chosen) {
        this.person = person.value();
        this.language = language.toLanguageTag();
        this.chosen = chosen;
    }

    public static ReadersLanguage ofBrowser(PersonId person, Locale language) {
        return new ReadersLanguage(person, language, false);
    }

    public static ReadersLanguage chosen(PersonId person, Locale language) {
        return new ReadersLanguage(person, language, true);
    }

    public boolean isChosen() {
        return chosen;
    }

    public PersonId person() {
        return PersonId.of(person);
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }
}
