package io.septet.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One meeting of a series. A series meets once a week at most, so the week tells which one it is, wherever it is moved to.
 *
 * @param week the Monday of the week in which it falls by the rule
 * @param start when it begins, in the company's zone; of one that is not held, when it would have
 * @param minutesLong how long it takes
 * @param place room or link
 */
public record Occurrence(LocalDate week, LocalDateTime start, int minutesLong, String place, OccurrenceState state) {

    public LocalDateTime end() {
        return start.plusMinutes(minutesLong);
    }
}
