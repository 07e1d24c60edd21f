package io.septet.absence.domain;

import io.septet.absence.Absence;
import io.septet.directory.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** During these days, both included, one person does another's tasks, unless it was taken back. */
@Entity
@Table(name = "absence")
public class PlannedAbsence {

    @Id
    private UUID id;

    private PersonId absent;
    private PersonId substitute;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private Instant namedAt;
    private PersonId namedBy;
    private @Nullable Instant takenBackAt;

    protected PlannedAbsence() {}

    public PlannedAbsence(
            PersonId absent,
            PersonId substitute,
            LocalDate fromDay,
            LocalDate untilDay,
            PersonId namedBy,
            Instant now) {
        if (absent.equals(substitute) || untilDay.isBefore(fromDay)) {
            throw new IllegalArgumentException("A substitute is somebody else, from a day until a later one");
        }
        this.id = UUID.randomUUID();
        this.absent = absent;
        this.substitute = substitute;
        this.fromDay = fromDay;
        this.untilDay = untilDay;
        this.namedBy = namedBy;
        this.namedAt = now;
    }

    public boolean isOver(LocalDate today) {
        return takenBackAt != null || untilDay.isBefore(today);
    }

    public void takeBack(Instant now) {
        takenBackAt = now;
    }

    public Absence view() {
        return new Absence(id, absent, substitute, fromDay, untilDay, namedBy == null ? absent : namedBy);
    }
}
