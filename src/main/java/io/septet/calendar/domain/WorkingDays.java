package io.septet.calendar.domain;

import io.septet.calendar.SpecialDay;
import io.septet.calendar.SpecialDay.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;

/**
 * All working days, numbered. A date gives its number by arithmetic on whole weeks and a look into the sorted special days,
 * a number gives its date by bisection; so a distance of ten years costs no more than one of a day.
 */
final class WorkingDays {

    private static final int WEEK = 7;

    /** A Monday earlier than any date in use: the first day of year 1. */
    private static final long FIRST_MONDAY = LocalDate.of(1, 1, 1).toEpochDay();

    /** How many working days of an ordinary week lie before its Monday, Tuesday … and, last, in all of it. */
    private final int[] beforeWeekday = new int[WEEK + 1];

    private final long[] added;
    private final long[] taken;

    WorkingDays(Set<DayOfWeek> weekend, Collection<SpecialDay> specialDays) {
        for (DayOfWeek day : DayOfWeek.values()) {
            beforeWeekday[day.getValue()] = beforeWeekday[day.ordinal()] + (weekend.contains(day) ? 0 : 1);
        }
        if (perWeek() == 0) {
            throw new IllegalArgumentException("The weekend must leave at least one working day in the week");
        }
        added = specialDays.stream()
                .filter(day -> day.kind() == Kind.MAKE_UP_DAY
                        && weekend.contains(day.date().getDayOfWeek()))
                .mapToLong(day -> day.date().toEpochDay())
                .sorted()
                .toArray();
        taken = specialDays.stream()
                .filter(day -> day.kind() == Kind.HOLIDAY
                        && !weekend.contains(day.date().getDayOfWeek()))
                .mapToLong(day -> day.date().toEpochDay())
                .sorted()
                .toArray();
    }

    boolean contains(LocalDate date) {
        return numberBefore(date.plusDays(1)) > numberBefore(date);
    }

    /** How many working days there are before a date: the number of that date, or of the next working day after it. */
    long numberBefore(LocalDate date) {
        return numberBefore(date.toEpochDay());
    }

    /** The working day with this number. */
    LocalDate at(long number) {
        long low = FIRST_MONDAY + Math.floorDiv(number - added.length, perWeek()) * WEEK;
        long high = FIRST_MONDAY + (Math.floorDiv(number + taken.length, perWeek()) + 1) * WEEK;
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2L);
            if (numberBefore(middle + 1) > number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return LocalDate.ofEpochDay(low);
    }

    private long numberBefore(long day) {
        long weeks = Math.floorDiv(day - FIRST_MONDAY, WEEK);
        int weekday = Math.floorMod(day - FIRST_MONDAY, WEEK);
        return weeks * perWeek() + beforeWeekday[weekday] + countBefore(added, day) - countBefore(taken, day);
    }

    private int perWeek() {
        return beforeWeekday[WEEK];
    }

    private static int countBefore(long[] sorted, long day) {
        int place = Arrays.binarySearch(sorted, day);
        return place < 0 ? -place - 1 : place;
    }
}
