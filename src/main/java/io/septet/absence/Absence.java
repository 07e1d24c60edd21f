package io.septet.absence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is away, and somebody else does their tasks.
 *
 * @param absent id of the person who is away
 * @param substitute id of the person who stands in for them
 * @param from the first day, in the company's zone
 * @param until the last day, that day included
 */
public record Absence(UUID id, String absent, String substitute, LocalDate from, LocalDate until) {

    /** Whether there is a day that belongs to both this absence and the days from one to the other. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !until.isBefore(first) && !from.isAfter(last);
    }
}
