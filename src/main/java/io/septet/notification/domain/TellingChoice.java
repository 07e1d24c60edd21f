package io.septet.notification.domain;

import io.septet.directory.PersonId;
import io.septet.notification.ToldHow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** How a person has chosen to be told. */
@Entity
public class TellingChoice {

    /** As text: JPA converts no identifiers. */
    @Id
    private String person;

    private boolean byMail;
    private @Nullable Integer digestHour;

    protected TellingChoice() {}

    public TellingChoice(PersonId person, ToldHow how) {
        this.person = person.value();
        this.byMail = how.byMail();
        this.digestHour = how.digestHour();
    }

    public PersonId person() {
        return PersonId.of(person);
    }

    public ToldHow how() {
        return new ToldHow(byMail, digestHour);
    }
}
