package io.septet.load.domain;

import io.septet.calendar.WorkingTime;
import java.time.LocalDate;
import java.util.Collection;

/**
 * When a week is overbooked: each work item counts on every working day on which it runs, from its first day to its last,
 * as a whole day of the person first responsible for it.
 *
 * @param mostPercent how much work a week takes, as a percentage of its working days
 */
public record LoadPolicy(WorkingTime time, int mostPercent) {

    private static final int WEEK = 7;

    /** From the first day to the last, which count both. */
    public record Span(LocalDate first, LocalDate last) {}

    /** How many working days a week has. */
    public long workingDays(LocalDate monday) {
        return time.workingDaysBetween(monday, monday.plusDays(WEEK));
    }

    /** On how many working days of a week the work runs. */
    public long days(Span work, LocalDate monday) {
        LocalDate first = later(work.first(), monday);
        LocalDate end = earlier(work.last().plusDays(1), monday.plusDays(WEEK));
        return first.isBefore(end) ? time.workingDaysBetween(first, end) : 0;
    }

    /** How many days of work a week holds; two items that run on the same day are two. */
    public long days(Collection<Span> work, LocalDate monday) {
        return work.stream().mapToLong(span -> days(span, monday)).sum();
    }

    public boolean isOverbooked(long days, LocalDate monday) {
        return days * 100 > workingDays(monday) * mostPercent;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
