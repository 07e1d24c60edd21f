package io.septet.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tables: a cell that is made of values")
class ConditionTest {

    private static final List<String> NUMBERS = List.of("-2", "0", "3", "2.5");
    private static final List<BigDecimal> TRIED = Stream.of("-3", "-2", "-1", "0", "1", "2.5", "2.6", "3", "4")
            .map(BigDecimal::new)
            .toList();

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    @Test
    @DisplayName("fits the same values as for the engine")
    void asTheEngine() {
        int compared = 0;
        for (String cell : cells()) {
            Condition condition = Condition.read(cell).orElseThrow(() -> new AssertionError(cell));
            for (BigDecimal value : TRIED) {
                EvaluationResult answer = feel.evaluateUnaryTests(cell.isEmpty() ? "-" : cell, value, Map.of());
                assertThat(answer.isSuccess()).as(cell).isTrue();
                assertThat(condition.fits(value)).as("%s for %s", cell, value).isEqualTo(answer.result());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(1_500);
        for (String cell : List.of("true", "false", "\"a\"", "\"a\",\"b\"", "not(\"a\")", "-")) {
            for (Object value : cell.contains("\"") ? List.of("a", "b", "c") : List.<Object>of(true, false)) {
                assertThat(Condition.read(cell).orElseThrow().fits(value))
                        .as("%s for %s", cell, value)
                        .isEqualTo(
                                feel.evaluateUnaryTests(cell, value, Map.of()).result());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "> x",
                "1 +",
                "\"a",
                "1,",
                ",1",
                "[1..",
                "[1..2",
                "1..2",
                "1 2",
                "date(\"2026-01-01\")",
                "? > 1",
                "not(x)",
                "not 1",
                "not(true)",
                "\"a\\\"b\"",
                "> \"a\"",
                "1;2",
                "{}"
            })
    @DisplayName("is one only if there is nothing else in it")
    void more(String cell) {
        assertThat(Condition.read(cell)).isEmpty();
    }

    private static List<String> cells() {
        List<String> tests = new ArrayList<>(NUMBERS);
        for (String number : NUMBERS) {
            Stream.of("<", "<=", ">", ">= ").forEach(sign -> tests.add(sign + number));
            for (String open : List.of("[", "(", "]")) {
                for (String close : List.of("]", ")", "[")) {
                    tests.add(open + "-2.." + number + close);
                }
            }
        }
        List<String> cells = new ArrayList<>(tests);
        cells.addAll(List.of("", "-"));
        tests.forEach(test -> cells.add("not(" + test + ")"));
        for (int i = 0; i < tests.size(); i++) {
            cells.add(tests.get(i) + " , " + tests.get((i * 7 + 3) % tests.size()));
            cells.add("not(" + tests.get(i) + "," + tests.get((i * 5 + 1) % tests.size()) + ")");
        }
        return cells;
    }
}
