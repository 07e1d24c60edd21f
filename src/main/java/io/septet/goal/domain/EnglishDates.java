package io.septet.goal.domain;

import io.septet.goal.domain.DateForm.Found;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How dates and times of the year are written in English: 30 June 2026, the end of Q2, the second half of the year. */
final class EnglishDates {

    private static final Map<String, Integer> NUMBERS = numbers();

    private static final String MONTH = "(?<month>"
            + NUMBERS.keySet().stream()
                    .filter(word -> word.length() >= 3 && Character.isUpperCase(word.charAt(0)))
                    .sorted((one, other) -> other.length() - one.length())
                    .collect(Collectors.joining("|"))
            + ")\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,?\\s+(?:of\\s+)?(?<year>\\d{4}|this|next)(?:\\s+year)?)?(?!\\d)";
    private static final String PART =
            "(?:(?:the\\s+)?(?<part>end|early|late|mid|beginning)[\\s-]+(?:of\\s+)?)?(?:the\\s+)?";
    private static final String BY =
            "(?<=\\b(?i:in|by|before|until|till|during|within|for|of|at|end|early|late|mid)[\\s-])";

    static final List<DateForm> FORMS = List.of(
            DateForm.of("\\b" + DAY + "\\s+(?:of\\s+)?" + MONTH + "\\b" + YEAR, Found::day),
            DateForm.of("\\b" + MONTH + "\\s+" + DAY + "\\b" + YEAR, Found::day),
            DateForm.of(BY + PART + MONTH + "\\b" + YEAR, Found::month),
            DateForm.of("\\b" + PART + "[Qq](?<number>[1-4])\\b" + YEAR, Found::quarter),
            DateForm.of(
                    "\\b" + PART + "(?<number>first|second|third|fourth|last)\\s+quarter\\b" + YEAR, Found::quarter),
            DateForm.of("\\b" + PART + "H(?<number>[12])\\b" + YEAR, Found::half),
            DateForm.of(
                    "\\b" + PART + "(?<number>first|second)\\s+half\\b(?!\\s+of\\s+(?!the year|this|next|\\d{4}))"
                            + YEAR,
                    Found::half),
            DateForm.of("\\b(?<part>end)\\s+of\\s+(?:the\\s+)?(?<year>this|next)?\\s*year\\b", Found::wholeYear),
            DateForm.of("\\byear[\\s-](?<part>end)\\b", Found::wholeYear),
            DateForm.of(BY + "(?<year>20\\d{2})(?!\\d)", Found::wholeYear),
            DateForm.of("\\b(?<year>this|next)\\s+year\\b", Found::wholeYear));

    private EnglishDates() {}

    /** What a month or an ordinal is as a number. */
    static Optional<Integer> number(String word) {
        return Optional.ofNullable(NUMBERS.get(word));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers =
                new HashMap<>(Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", 4, "上", 1, "下", 2));
        for (Month month : Month.values()) {
            numbers.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), month.getValue());
            numbers.put(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), month.getValue());
        }
        numbers.put("Sept", Month.SEPTEMBER.getValue());
        return numbers;
    }
}
