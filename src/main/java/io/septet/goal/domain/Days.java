package io.septet.goal.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** The days that may be meant by what a sentence says, both included. */
record Days(LocalDate first, LocalDate last) {

    private static final int LAST_DAYS_OF_MONTH = 9;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_YEAR = 12;

    static Days day(int year, int month, int day) {
        YearMonth within = YearMonth.of(year, month);
        return within.isValidDay(day)
                ? new Days(within.atDay(day), within.atDay(day))
                : new Days(LocalDate.MAX, LocalDate.MIN);
    }

    static Days month(int year, int month) {
        return months(year, month, 1);
    }

    static Days quarter(int year, int quarter) {
        return months(year, (quarter - 1) * MONTHS_OF_QUARTER + 1, MONTHS_OF_QUARTER);
    }

    static Days half(int year, int half) {
        return months(year, (half - 1) * MONTHS_OF_HALF + 1, MONTHS_OF_HALF);
    }

    static Days year(int year) {
        return months(year, 1, MONTHS_OF_YEAR);
    }

    private static Days months(int year, int first, int count) {
        LocalDate start = LocalDate.of(year, first, 1);
        return new Days(start, start.plusMonths(count).minusDays(1));
    }

    /** The end of a month is its last ten days, the end of anything longer its last month. */
    Days end() {
        return isLong() ? new Days(last.withDayOfMonth(1), last) : new Days(last.minusDays(LAST_DAYS_OF_MONTH), last);
    }

    /** The first third. */
    Days beginning() {
        return new Days(first, first.plusDays(length() / 3));
    }

    /** The second third. */
    Days middle() {
        return new Days(first.plusDays(length() / 3), first.plusDays(length() * 2 / 3));
    }

    /** Before it: for a day the evening before will do, for a time not everybody means that it is over by then. */
    Days before() {
        return new Days(first.equals(last) ? first.minusDays(1) : first.minusMonths(1), last);
    }

    boolean contain(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private boolean isLong() {
        return first.plusMonths(1).isBefore(last);
    }

    private long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
