package io.septet.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a series meets, in the company's zone.
 *
 * @param first the first day; its day of the week is that of all
 * @param everyWeeks weeks from one meeting to the next
 * @param until the last day on which it may meet
 * @param at when it begins
 * @param minutesLong how long it takes
 * @param place room or link
 */
public record SeriesRule(
        LocalDate first, int everyWeeks, LocalDate until, LocalTime at, int minutesLong, String place) {

    /** Whether both meet on the same day of the week, as often, at the same time and for as long. */
    public boolean meetsLike(SeriesRule other) {
        return first.getDayOfWeek() == other.first.getDayOfWeek()
                && everyWeeks == other.everyWeeks
                && at.equals(other.at)
                && minutesLong == other.minutesLong;
    }
}
