package io.septet.goal.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to write a date or a time of the year.
 *
 * @param read which days are meant by what the pattern has found
 */
record DateForm(Pattern pattern, Function<Found, Days> read) {

    static DateForm of(String pattern, Function<Found, Days> read) {
        return new DateForm(Pattern.compile(pattern), read);
    }

    /** Where a form was found. Its groups are called year, month, day, number and part. */
    record Found(Matcher matcher, LocalDate today, LocalDate dueOn) {

        Days day() {
            return Days.day(year(), number("month"), number("day"));
        }

        Days month() {
            return part(Days.month(year(), number("month")));
        }

        Days quarter() {
            return part(Days.quarter(year(), number("number")));
        }

        Days half() {
            return part(Days.half(year(), number("number")));
        }

        Days wholeYear() {
            return part(Days.year(year()));
        }

        /** Whether only a part of the time is meant, such as its end. */
        boolean isPart() {
            return group("part").isPresent();
        }

        private int number(String group) {
            String text = matcher.group(group);
            return EnglishDates.number(text)
                    .orElseGet(() -> SaidNumber.valueOf(text).intValue());
        }

        /** Where a sentence names no year, that of the goal is meant. */
        private int year() {
            String said = group("year").orElse("");
            if (said.matches("\\d{4}")) {
                return Integer.parseInt(said);
            }
            if (said.matches("明|next")) {
                return today.getYear() + 1;
            }
            return said.matches("今|本|this") ? today.getYear() : dueOn.getYear();
        }

        private Days part(Days days) {
            String part = group("part").orElse("");
            if (part.matches("底|末|下旬|end|late")) {
                return days.end();
            }
            if (part.matches("初|上旬|early|beginning")) {
                return days.beginning();
            }
            return part.matches("中|中旬|mid") ? days.middle() : days;
        }

        private Optional<String> group(String name) {
            return matcher.pattern().pattern().contains("(?<" + name + ">")
                    ? Optional.ofNullable(matcher.group(name))
                    : Optional.empty();
        }
    }
}
