package io.septet.goal.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a metric counts.
 *
 * @param name in small letters and without what multiplies it: 户 for 万户
 * @param zeros of what multiplies it
 */
record CountedUnit(String name, int zeros) {

    private static final String PERCENT = "%";
    private static final Pattern UNIT = Pattern.compile(
            "(?<scale>" + SaidNumber.SCALE + ")?\\s*个?(?<unit>%|\\p{IsHan}+|\\p{IsLatin}+)?.*", Pattern.DOTALL);

    static CountedUnit of(String text) {
        Matcher matcher = UNIT.matcher(Signs.halfWidth(text).strip());
        boolean isRead = matcher.matches();
        String unit = isRead && matcher.group("unit") != null ? matcher.group("unit") : "";
        return new CountedUnit(
                unit.matches("percent|pct") ? PERCENT : unit, isRead ? SaidNumber.zeros(matcher.group("scale")) : 0);
    }

    boolean isPercent() {
        return name.equals(PERCENT);
    }

    /** Whether a number counts this. */
    boolean isCountedBy(SaidNumber number) {
        if (number.isPercent() || isPercent()) {
            return number.isPercent() && isPercent();
        }
        String behind = number.behind().stripLeading();
        return !name.isEmpty()
                && (Signs.isHan(name)
                        ? behind.replaceFirst("^个", "").startsWith(name)
                        : Signs.of(behind.split("[\\p{P}]", 2)[0]).stream()
                                .limit(3)
                                .anyMatch(word -> word.equals(name) || (word + "s").equals(name)));
    }
}
