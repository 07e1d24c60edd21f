package io.septet.calendar;

import java.time.Duration;
import java.time.LocalTime;

/**
 * One stretch of work without a break, on one day: a morning, an afternoon.
 *
 * @param from when work begins
 * @param to when it ends; later than {@code from} and on the same day
 */
public record Shift(LocalTime from, LocalTime to) {

    /** Refuses a stretch that is empty or that runs over midnight. */
    public Shift {
        if (from == null || to == null || !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "Working hours from %s to %s: must begin before they end, on the same day".formatted(from, to));
        }
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(from, to);
    }

    /** How much of this stretch is over at a time of day: nothing before it, all of it afterwards. */
    public Duration workedAt(LocalTime time) {
        if (time.isBefore(from)) {
            return Duration.ZERO;
        }
        return time.isBefore(to) ? Duration.between(from, time) : length();
    }

    /** Whether a time lies in this stretch; beginning and end belong to it. */
    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && !time.isAfter(to);
    }
}
