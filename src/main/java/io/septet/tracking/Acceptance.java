package io.septet.tracking;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a department said to a deliverable (T8).
 *
 * @param round of the {@link HandOver} it answers
 * @param department id of the department
 * @param by id of the person who decided for it
 * @param inPlaceOf id of the person whose substitute they were; null when the task was their own
 * @param corrections what has to be corrected; null when accepted
 * @param dueOn the day on whose evening the corrections are due; null when accepted
 */
@Embeddable
public record Acceptance(
        int round,
        DepartmentId department,
        @Column(name = "decided_by") PersonId by,
        @Nullable PersonId inPlaceOf,
        @Enumerated(EnumType.STRING) Decision decision,
        @Nullable String corrections,
        @Nullable LocalDate dueOn,
        @Column(name = "decided_at") Instant at) {

    /** The two answers to a deliverable. */
    public enum Decision {
        ACCEPT,
        REFUSE
    }

    /** Whether it asks for corrections. */
    public boolean isRefusal() {
        return decision == Decision.REFUSE;
    }
}
