package io.septet.calendar.domain;

import io.septet.directory.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The zone in which a person has chosen to read moments. */
@Entity
public class ReadersZone {

    /** As text: JPA converts no identifiers. */
    @Id
    private String person;

    private String zone;

    protected ReadersZone() {}

    /** @param zone id of a zone, such as Europe/Berlin */
    public ReadersZone(PersonId person, String zone) {
        this.person = person.value();
        this.zone = zone;
    }

    public PersonId person() {
        return PersonId.of(person);
    }

    public String zone() {
        return zone;
    }
}
