package io.septet.tracking.domain;

import io.septet.calendar.WorkingTime;
import java.time.LocalDate;

/** How late or early something is: in working days, because nobody is late by a weekend (T2). */
public record OverduePolicy(WorkingTime time) {

    /**
     * The working days after the end, up to and including another day; 0 when it is in time.
     *
     * @param end the day on whose evening it was due
     * @param day today, or the day on which it was handed over
     */
    public long daysLate(LocalDate end, LocalDate day) {
        return Math.max(0, time.workingDaysBetween(end.plusDays(1), day.plusDays(1)));
    }

    /**
     * The working days after another day, up to and including the end; 0 when it is not before the end.
     *
     * @param day the day on which it was handed over
     */
    public long daysEarly(LocalDate end, LocalDate day) {
        return daysLate(day, end);
    }
}
