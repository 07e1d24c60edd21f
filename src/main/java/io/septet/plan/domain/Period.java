package io.septet.plan.domain;

import io.septet.platform.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * First and last day of a work item as people write them in one cell: {@code 2024-03-01-03-15}, {@code 2024年3月1日至15日},
 * {@code 2024/3/1 ~ 2024/3/15}. An end without a year, or without a month, is the first such day that follows.
 */
record Period(LocalDate start, LocalDate end) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})\\.? ([a-z]{3})[a-z]*\\.?,? (\\d{4})");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile("([a-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern TIME = Pattern.compile("(?<=\\d)[ t]\\d{1,2}:\\d{2}(:\\d{2})?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAYS =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})\\s*[-~]\\s*(?:(?:(\\d{4})-)?(\\d{1,2})-)?(\\d{1,2})");

    /** A single day, too: then the work takes no longer. */
    static Optional<Period> read(String written) {
        String text = plain(written);
        Matcher days = DAYS.matcher(text);
        if (!days.matches()) {
            return day(written).map(day -> new Period(day, day));
        }
        try {
            LocalDate start = of(days.group(1), days.group(2), days.group(3));
            return Optional.of(new Period(start, end(start, days)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String written) {
        Matcher day = DAY.matcher(plain(written));
        try {
            return day.matches() ? Optional.of(of(day.group(1), day.group(2), day.group(3))) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static LocalDate end(LocalDate start, Matcher days) {
        String month = days.group(5) == null ? Integer.toString(start.getMonthValue()) : days.group(5);
        if (days.group(4) != null) {
            return of(days.group(4), month, days.group(6));
        }
        LocalDate end = of(Integer.toString(start.getYear()), month, days.group(6));
        if (!end.isBefore(start)) {
            return end;
        }
        return days.group(5) == null ? end.plusMonths(1) : end.plusYears(1);
    }

    private static LocalDate of(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** With hyphens within days and, where people write something else, a tilde between them. */
    private static String plain(String written) {
        String text = PlainText.halfWidth(written).toLowerCase(Locale.ROOT).strip();
        text = TIME.matcher(text).replaceAll("");
        text = DAY_MONTH_YEAR.matcher(text).replaceAll(found -> "%s-%d-%s"
                .formatted(found.group(3), month(found.group(2)), found.group(1)));
        text = MONTH_DAY_YEAR.matcher(text).replaceAll(found -> "%s-%d-%s"
                .formatted(found.group(3), month(found.group(1)), found.group(2)));
        text = COMPACT.matcher(text).replaceAll("$1-$2-$3");
        return text.replaceAll("\\s*[/.年月]\\s*", "-")
                .replaceAll("\\s*[日号]\\s*", " ")
                .replaceAll("\\s*(至|到|→|—+|–|~|\\bto\\b|\\buntil\\b)\\s*", "~")
                .strip();
    }

    /** 0, which is none, for what is no month. */
    private static int month(String name) {
        return MONTHS.indexOf(name) + 1;
    }
}
