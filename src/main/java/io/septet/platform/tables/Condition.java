package io.septet.platform.tables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a decision table that says when its rule fits, as far as it is made of values: nothing or {@code -}, values,
 * comparisons and ranges of numbers, several with commas, or {@code not(…)} of numbers and texts. Of such cells it is
 * certain for which values two rules fit, or none.
 */
final class Condition {

    private static final Object NO_VALUE = new Object();
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern NEGATED = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern TEST = Pattern.compile("\\s*(?:(?<value>true|false|\"[^\"\\\\]*\"|" + NUMBER + ")"
            + "|(?<sign><=|>=|<|>)\\s*(?<limit>" + NUMBER + ")"
            + "|(?<open>[\\[(\\]])\\s*(?<from>" + NUMBER + ")\\s*\\.\\.\\s*(?<to>" + NUMBER
            + ")\\s*(?<close>[\\])\\[]))"
            + "\\s*(?<more>,|$)");

    private final Predicate<Object> test;
    private final List<Object> values;

    private Condition(Predicate<Object> test, List<Object> values) {
        this.test = test;
        this.values = values;
    }

    /** The condition in a cell; empty where there is more to it than values. */
    static Optional<Condition> read(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.equals("-")) {
            return Optional.of(new Condition(value -> true, List.of()));
        }
        Matcher negated = NEGATED.matcher(text);
        return negated.matches()
                ? tests(negated.group(1))
                        .filter(condition -> condition.values.stream().noneMatch(Boolean.class::isInstance))
                        .map(condition -> new Condition(condition.test.negate(), condition.values))
                : tests(text);
    }

    /** A value as FEEL writes it, or nothing where the text is none. */
    static Optional<Object> value(String text) {
        Matcher matcher = TEST.matcher(text.strip());
        return matcher.matches()
                        && matcher.group("value") != null
                        && matcher.group("more").isEmpty()
                ? Optional.of(read(matcher, "value"))
                : Optional.empty();
    }

    /** Whether the rule fits this value, as far as it is this cell's to say. */
    boolean fits(Object value) {
        return test.test(value);
    }

    /** Whether it is a list of values, of which any fits, and says nothing more. */
    boolean isList() {
        return !values.isEmpty() && values.stream().allMatch(this::fits) && !fits(NO_VALUE);
    }

    /** The values that it names: numbers, texts and truth values. */
    List<Object> values() {
        return values;
    }

    private static Optional<Condition> tests(String text) {
        List<Object> values = new ArrayList<>();
        Predicate<Object> any = value -> false;
        Matcher matcher = TEST.matcher(text);
        int end = 0;
        do {
            if (!matcher.find(end) || matcher.start() != end) {
                return Optional.empty();
            }
            any = any.or(test(matcher, values));
            end = matcher.end();
        } while (!matcher.group("more").isEmpty());
        return Optional.of(new Condition(any, List.copyOf(values)));
    }

    private static Predicate<Object> test(Matcher matcher, List<Object> values) {
        if (matcher.group("value") != null) {
            Object wanted = noted(matcher, "value", values);
            return value -> compare(value, wanted) == 0;
        }
        if (matcher.group("sign") != null) {
            Object limit = noted(matcher, "limit", values);
            return switch (matcher.group("sign")) {
                case "<" -> value -> isNumber(value) && compare(value, limit) < 0;
                case "<=" -> value -> isNumber(value) && compare(value, limit) <= 0;
                case ">" -> value -> isNumber(value) && compare(value, limit) > 0;
                default -> value -> isNumber(value) && compare(value, limit) >= 0;
            };
        }
        Object from = noted(matcher, "from", values);
        Object to = noted(matcher, "to", values);
        int above = matcher.group("open").equals("[") ? 0 : 1;
        int below = matcher.group("close").equals("]") ? 0 : 1;
        return value -> isNumber(value) && compare(value, from) >= above && compare(to, value) >= below;
    }

    private static Object noted(Matcher matcher, String group, List<Object> values) {
        Object value = read(matcher, group);
        values.add(value);
        return value;
    }

    private static Object read(Matcher matcher, String group) {
        String text = matcher.group(group);
        return switch (text.charAt(0)) {
            case '"' -> text.substring(1, text.length() - 1);
            case 't', 'f' -> Boolean.valueOf(text);
            default -> new BigDecimal(text);
        };
    }

    private static boolean isNumber(Object value) {
        return value instanceof BigDecimal;
    }

    private static int compare(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal limit
                ? number.compareTo(limit)
                : one.equals(other) ? 0 : -1;
    }
}
