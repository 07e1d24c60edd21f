package io.septet.portal.domain;

import io.septet.directory.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A filter of the list of projects that a person keeps under a name of theirs. */
@Entity
public class KeptFilter {

    @Id
    private UUID id;

    private PersonId person;
    private String name;
    private String query;
    private Instant keptAt;

    protected KeptFilter() {}

    /** @param query what stands behind the question mark of its address */
    public KeptFilter(PersonId person, String name, String query, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.name = name;
        this.query = query;
        this.keptAt = now;
    }

    /** The name stands for another filter from now on. */
    public void standFor(String another, Instant now) {
        query = another;
        keptAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String query() {
        return query;
    }
}
