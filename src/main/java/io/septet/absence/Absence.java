package io.septet.absence;

import io.septet.directory.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is away, and somebody else does their tasks.
 *
 * @param absent id of the person who is away
 * @param substitute id of the person who stands in for them
 * @param from the first day, in the company's zone
 * @param until the last day, that day included
 * @param namedBy id of the person who named the substitute: who is away or, for somebody who is ill, their head or an
 *     administrator
 */
public record Absence(
        UUID id, PersonId absent, PersonId substitute, LocalDate from, LocalDate until, PersonId namedBy) {

    /** Whether there is a day that belongs to both this absence and the days from one to the other. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !until.isBefore(first) && !from.isAfter(last);
    }
}
