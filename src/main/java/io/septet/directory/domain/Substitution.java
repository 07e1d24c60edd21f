package io.septet.directory.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** During these days, both included, one person may do another's tasks. */
@Entity
public class Substitution {

    @Id
    private UUID id;

    private String absent;
    private String substitute;
    private LocalDate fromDay;
    private LocalDate untilDay;

    protected Substitution() {}

    public Substitution(String absent, String substitute, LocalDate fromDay, LocalDate untilDay) {
        if (absent.equals(substitute) || untilDay.isBefore(fromDay)) {
            throw new IllegalArgumentException("A substitute is somebody else, from a day until a later one");
        }
        this.id = UUID.randomUUID();
        this.absent = absent;
        this.substitute = substitute;
        this.fromDay = fromDay;
        this.untilDay = untilDay;
    }

    public String substitute() {
        return substitute;
    }
}
