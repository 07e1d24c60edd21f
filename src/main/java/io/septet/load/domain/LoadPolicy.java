package io.septet.load.domain;

import io.septet.calendar.WorkingTime;
import java.time.LocalDate;
import java.util.Collection;

/**
 * When a week is overbooked: each work item counts on every working day on which it runs, from its first day to its last,
 * as a whole day of the person first responsible for it; and on a day on which that person is away nothing gets done.
 *
 * @param mostPercent how much work a week takes, as a percentage of the working days that the person has in it
 */
public record LoadPolicy(WorkingTime time, int mostPercent) {

    private static final int WEEK = 7;

    /** From the first day to the last, which count both. */
    public record Span(LocalDate first, LocalDate last) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** How many working days a week has for somebody who is away on some days. */
    public long workingDays(LocalDate monday, Collection<Span> away) {
        return monday.datesUntil(monday.plusDays(WEEK))
                .filter(time::isWorkingDay)
                .filter(day -> away.stream().noneMatch(span -> span.holds(day)))
                .count();
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

    /** Whether so many days of work are too much for so many working days. */
    public boolean isOverbooked(long days, long workingDays) {
        return days * 100 > workingDays * mostPercent;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
