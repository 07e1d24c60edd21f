package io.septet.platform.tables;

import io.septet.platform.DecisionContract.Kind;
import io.septet.platform.tables.Table.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * For which values the rules of a table fit. Between two numbers that the table names, every number fits the same rules,
 * so trying each of them and one in each gap between tries them all.
 */
final class Coverage {

    private static final long MOST = 50_000;
    private static final String ANY_OTHER = "…";

    private final Table table;
    private final List<List<Condition>> rules;
    private final List<List<Object>> values;

    /** Two rules that fit the same values. */
    record Overlap(Row one, Row other, String where) {}

    private Coverage(Table table, List<List<Condition>> rules, List<List<Object>> values) {
        this.table = table;
        this.rules = rules;
        this.values = values;
    }

    /** Empty where a cell is more than values, or there is too much to try. */
    static Optional<Coverage> of(Table table, List<Kind> kinds) {
        List<List<Condition>> rules = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Optional<Condition>> read =
                    row.conditions().stream().map(Condition::read).toList();
            if (read.stream().anyMatch(Optional::isEmpty) || read.size() != kinds.size()) {
                return Optional.empty();
            }
            rules.add(read.stream().flatMap(Optional::stream).toList());
        }
        List<List<Object>> values = IntStream.range(0, kinds.size())
                .mapToObj(column ->
                        values(kinds.get(column), rules.stream().flatMap(rule -> rule.get(column).values().stream())))
                .toList();
        double number = values.stream().mapToDouble(List::size).reduce(1, (one, other) -> one * other);
        return number > MOST ? Optional.empty() : Optional.of(new Coverage(table, rules, values));
    }

    /** The first two rules that fit the same values and, where that matters, do not say the same. */
    Optional<Overlap> overlap(boolean sayingOther) {
        return cases().map(found -> {
                    List<Row> rows = fitting(found);
                    return rows.stream()
                            .skip(1)
                            .filter(row -> !sayingOther
                                    || !row.says().equals(rows.get(0).says()))
                            .findFirst()
                            .map(row -> new Overlap(rows.get(0), row, worded(found)))
                            .orElse(null);
                })
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Values that no rule fits. */
    Optional<String> gap() {
        return cases().filter(found -> fitting(found).isEmpty())
                .map(this::worded)
                .findFirst();
    }

    private List<Row> fitting(List<Object> found) {
        return IntStream.range(0, rules.size())
                .filter(rule -> IntStream.range(0, found.size())
                        .allMatch(column -> rules.get(rule).get(column).fits(found.get(column))))
                .mapToObj(rule -> table.rows().get(rule))
                .toList();
    }

    private Stream<List<Object>> cases() {
        Stream<List<Object>> cases = Stream.of(List.of());
        for (List<Object> column : values) {
            cases = cases.flatMap(
                    before -> column.stream().map(value -> Stream.concat(before.stream(), Stream.of(value))
                            .toList()));
        }
        return cases;
    }

    private String worded(List<Object> found) {
        return IntStream.range(0, found.size())
                .mapToObj(column -> table.inputs().get(column).label() + " = " + plain(found.get(column)))
                .collect(Collectors.joining(", "));
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    private static List<Object> values(Kind kind, Stream<Object> named) {
        if (kind == Kind.TRUTH) {
            return List.of(true, false);
        }
        if (kind == Kind.TEXT || kind == Kind.WORDS) {
            return Stream.concat(named, Stream.of(ANY_OTHER)).distinct().toList();
        }
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        named.filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast).forEach(numbers::add);
        return kind == Kind.WHOLE_NUMBER ? wholeNumbers(numbers) : numbers(numbers);
    }

    private static List<Object> wholeNumbers(TreeSet<BigDecimal> named) {
        TreeSet<BigDecimal> found = new TreeSet<>(List.of(BigDecimal.ZERO));
        for (BigDecimal number : named) {
            BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
            found.addAll(List.of(whole.subtract(BigDecimal.ONE), whole, whole.add(BigDecimal.ONE)));
        }
        return List.copyOf(found);
    }

    private static List<Object> numbers(TreeSet<BigDecimal> named) {
        TreeSet<BigDecimal> found = new TreeSet<>(named);
        BigDecimal before = null;
        for (BigDecimal number : named) {
            found.add(
                    before == null
                            ? number.subtract(BigDecimal.ONE)
                            : before.add(number).divide(BigDecimal.valueOf(2)));
            before = number;
        }
        found.add(before == null ? BigDecimal.ZERO : before.add(BigDecimal.ONE));
        return List.copyOf(found);
    }
}
