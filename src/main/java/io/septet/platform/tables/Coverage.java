package io.septet.platform.tables;

import io.septet.platform.DecisionContract.Input;
import io.septet.platform.DecisionContract.Kind;
import io.septet.platform.tables.Table.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * For which values the rules of a table fit. Between two numbers that the table names, every number fits the same rules,
 * so trying each of them and one in each gap between tries them all. Where a cell is more than values, each number is
 * tried in every column, so that columns are compared with each other: what is found then is so, and what is not found
 * may still be.
 */
final class Coverage {

    /** Cells that are looked at, and those of them that FEEL has to be asked about. */
    private static final double MOST = 500_000;

    private static final double MOST_OF_FEEL = 20_000;
    private static final String ANY_OTHER = "…";

    private final Table table;
    private final List<Input> inputs;
    private final List<List<Cell>> rules;
    private final List<List<Object>> values;

    /** Two rules that fit the same values. */
    record Overlap(Row one, Row other, String where) {}

    /** What a cell says of a case. */
    @FunctionalInterface
    private interface Cell {

        boolean fits(List<Object> found);
    }

    private Coverage(Table table, List<Input> inputs, List<List<Cell>> rules, List<List<Object>> values) {
        this.table = table;
        this.inputs = inputs;
        this.rules = rules;
        this.values = values;
    }

    /** Empty where there is too much to try. */
    static Optional<Coverage> of(Table table, List<Input> inputs, FeelText feel) {
        List<List<Cell>> rules = new ArrayList<>();
        List<List<Object>> named = inputs.stream()
                .map(input -> (List<Object>) new ArrayList<Object>())
                .toList();
        int ofFeel = 0;
        for (Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < inputs.size(); column++) {
                int at = column;
                String text = row.conditions().get(column);
                Optional<Condition> condition = Condition.read(text);
                condition.ifPresent(read -> named.get(at).addAll(read.values()));
                ofFeel += condition.isPresent() ? 0 : 1;
                cells.add(
                        condition.isPresent()
                                ? found -> condition.get().fits(found.get(at))
                                : found -> feel.fits(text, found.get(at), variables(inputs, found)));
            }
            rules.add(cells);
        }
        boolean comparing = ofFeel > 0;
        List<List<Object>> values = IntStream.range(0, inputs.size())
                .mapToObj(column -> values(
                        inputs.get(column),
                        (comparing && inputs.get(column).kind().isNumber()
                                ? Stream.concat(
                                        named.stream().flatMap(List::stream),
                                        Stream.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(2)))
                                : named.get(column).stream())))
                .toList();
        double cases = values.stream().mapToDouble(List::size).reduce(1, (one, other) -> one * other);
        return cases * rules.size() * inputs.size() > MOST || cases * ofFeel > MOST_OF_FEEL
                ? Optional.empty()
                : Optional.of(new Coverage(table, inputs, rules, values));
    }

    private static Map<String, Object> variables(List<Input> inputs, List<Object> found) {
        Map<String, Object> variables = new HashMap<>();
        for (int column = 0; column < inputs.size(); column++) {
            variables.put(inputs.get(column).variable(), found.get(column));
        }
        return variables;
    }

    /** The rules that never count, because a rule above them fits whatever they fit, or because nothing does. */
    List<Row> idle() {
        List<Row> idle = new ArrayList<>(table.rows());
        cases().forEach(found -> fitting(found).stream().findFirst().ifPresent(idle::remove));
        return idle;
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
                        .allMatch(column -> rules.get(rule).get(column).fits(found)))
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

    private static List<Object> values(Input input, Stream<Object> named) {
        Kind kind = input.kind();
        if (!input.words().isEmpty()) {
            return List.copyOf(input.words());
        }
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
