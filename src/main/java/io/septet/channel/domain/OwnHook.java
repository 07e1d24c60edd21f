package io.septet.channel.domain;

import io.septet.directory.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Where a program of somebody's own is sent what they are told. */
@Entity
public class OwnHook {

    public static final int LONGEST_ADDRESS = 1000;

    /** As text: JPA converts no identifiers. */
    @Id
    private String person;

    /** Another one each time that it is opened: the key follows from it. */
    private UUID number;

    @Column(length = LONGEST_ADDRESS)
    private String address;

    private Instant openedAt;

    protected OwnHook() {}

    public OwnHook(PersonId person, String address, Instant openedAt) {
        this.person = person.value();
        this.number = UUID.randomUUID();
        this.address = address;
        this.openedAt = openedAt;
    }

    public PersonId person() {
        return PersonId.of(person);
    }

    public UUID number() {
        return number;
    }

    public String address() {
        return address;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
