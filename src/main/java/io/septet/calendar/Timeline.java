package io.septet.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Some days as a chart shows them, a column for each. How wide a column is drawn is for the page to say.
 *
 * @param first the day of the first column
 * @param length how many columns there are
 * @param free stretches of days without work
 * @param unknown stretches of days of which nobody knows yet whether they are holidays
 * @param quarters where quarters of a year begin, and where the chart does
 * @param months where months begin, and where the chart does
 * @param weeks the Mondays
 * @param today the column of today
 */
public record Timeline(
        LocalDate first,
        int length,
        List<Stretch> free,
        List<Stretch> unknown,
        List<Mark> quarters,
        List<Mark> months,
        List<Mark> weeks,
        @Nullable Integer today) {

    /** Columns beside each other. */
    public record Stretch(int start, int length) {

        /** The column behind it. */
        public int end() {
            return start + length;
        }
    }

    /**
     * A column with a name of its own.
     *
     * @param room how many columns there are until the next of its kind
     */
    public record Mark(int column, int room, LocalDate date) {

        /** Of the year, from 1. */
        public int quarter() {
            return date.get(IsoFields.QUARTER_OF_YEAR);
        }
    }

    /**
     * The days from the first to the last, both included.
     *
     * @param known whether the holidays around a day are known
     */
    public static Timeline of(
            LocalDate first,
            LocalDate last,
            Predicate<LocalDate> workingDay,
            Predicate<LocalDate> known,
            LocalDate today) {
        List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
        int now = days.indexOf(today);
        return new Timeline(
                first,
                days.size(),
                stretches(days, workingDay.negate()),
                stretches(days, known.negate()),
                marks(days, day -> day.equals(first) || isFirstOfQuarter(day)),
                marks(days, day -> day.equals(first) || day.getDayOfMonth() == 1),
                marks(days, day -> day.getDayOfWeek() == DayOfWeek.MONDAY),
                now < 0 ? null : now);
    }

    private static boolean isFirstOfQuarter(LocalDate day) {
        return day.getDayOfMonth() == 1 && day.equals(day.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    private static List<Stretch> stretches(List<LocalDate> days, Predicate<LocalDate> belongs) {
        List<Stretch> stretches = new ArrayList<>();
        int length = 0;
        for (int at = 0; at <= days.size(); at++) {
            if (at < days.size() && belongs.test(days.get(at))) {
                length++;
            } else if (length > 0) {
                stretches.add(new Stretch(at - length, length));
                length = 0;
            }
        }
        return stretches;
    }

    private static List<Mark> marks(List<LocalDate> days, Predicate<LocalDate> isMarked) {
        List<Mark> marks = new ArrayList<>();
        int next = days.size();
        for (int at = days.size() - 1; at >= 0; at--) {
            if (isMarked.test(days.get(at))) {
                marks.add(0, new Mark(at, next - at, days.get(at)));
                next = at;
            }
        }
        return marks;
    }

    /** The column of a day, which may lie outside. */
    public int column(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }

    /** The columns of these days, both included; one at least. */
    public Stretch stretch(LocalDate from, LocalDate until) {
        return new Stretch(column(from), Math.max(1, column(until) - column(from) + 1));
    }
}
