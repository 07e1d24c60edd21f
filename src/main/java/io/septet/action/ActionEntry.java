package io.septet.action;

import io.septet.directory.PersonId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said of an action.
 *
 * @param saidBy id of the person
 * @param inPlaceOf id of the person whose substitute or successor they were; null when they spoke for themselves
 * @param words a note or a reason
 * @param newDate the date that is asked for or was agreed; null where it stays
 */
@Embeddable
public record ActionEntry(
        @Enumerated(EnumType.STRING) Kind kind,
        PersonId saidBy,
        @Nullable PersonId inPlaceOf,
        Instant saidAt,
        @Nullable String words,
        @Nullable LocalDate newDate) {

    /** What is said: the first four by whoever does it, the others by whoever decides. */
    public enum Kind {
        IN_PROGRESS,
        DONE,
        ASKED_FOR_DATE,
        ASKED_TO_DROP,
        MOVED,
        DROPPED,
        DECLINED,
        /** Its project was cancelled. */
        WITHDRAWN;

        /** Whether somebody has to decide on it. */
        public boolean isRequest() {
            return this == ASKED_FOR_DATE || this == ASKED_TO_DROP;
        }
    }
}
