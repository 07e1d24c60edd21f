package io.septet.feed.domain;

import io.septet.directory.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The address of a person's calendar, of which the database knows the hash of its secret alone. */
@Entity
public class CalendarFeed {

    /** As text: JPA converts no identifiers. */
    @Id
    private String person;

    private String tokenHash;
    private Instant madeAt;

    protected CalendarFeed() {}

    public CalendarFeed(PersonId person, String tokenHash, Instant madeAt) {
        this.person = person.value();
        this.tokenHash = tokenHash;
        this.madeAt = madeAt;
    }

    public PersonId person() {
        return PersonId.of(person);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
