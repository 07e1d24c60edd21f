package io.septet.plan.domain;

import static io.septet.plan.domain.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.findings.Finding;
import io.septet.plan.Samples;
import io.septet.plan.WorkItem;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchedulePolicyTest {

    private static final WorkingTime CHINA = new WorkingTime(Calendars.china(), Clock.systemUTC());

    private static final SchedulePolicy POLICY =
            new SchedulePolicy(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 10, 31), CHINA);

    static Stream<Arguments> inOrder() {
        return Stream.of(
                arguments("a week", rows(item("W1"))),
                arguments("one day", rows(item("W1").from("2024-03-08").until("2024-03-08"))),
                arguments("from the first day on", rows(item("W1").from("2024-03-01"))),
                arguments("until the last day", rows(item("W1").until("2024-10-31"))),
                arguments("starts on a weekend", rows(item("W1").from("2024-03-03"))),
                arguments("ends on a make-up Sunday", rows(item("W1").until("2024-09-29"))),
                arguments(
                        "one after the other",
                        rows(
                                item("W1"),
                                item("W2").after("W1").from("2024-03-09").until("2024-03-11"))),
                arguments(
                        "the order of the rows does not matter",
                        rows(item("W2").after("W1").from("2024-03-09").until("2024-03-11"), item("W1"))),
                arguments(
                        "a diamond is no circle",
                        rows(
                                item("W1"),
                                item("W2").after("W1").from("2024-03-09").until("2024-03-11"),
                                item("W3").after("W1").from("2024-03-09").until("2024-03-11"),
                                item("W4").after("W2", "W3").from("2024-03-12").until("2024-03-12"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("R4: a schedule in order is not found")
    void inOrder(String title, List<WorkItem> rows) {
        assertThat(POLICY.findings(rows)).isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        "no title",
                        rows(item("W1").titled(null)),
                        "items[0].title",
                        "plan.item.noTitle",
                        List.of("#1")),
                arguments(
                        "no deliverable",
                        rows(item("W1").delivers(null, "read")),
                        "items[0].deliverable",
                        "plan.item.noDeliverable",
                        List.of("Item W1")),
                arguments(
                        "no standard",
                        rows(item("W1").delivers("Report", null)),
                        "items[0].acceptanceStandard",
                        "plan.item.noStandard",
                        List.of("Item W1")),
                arguments(
                        "no start",
                        rows(item("W1").from(null)),
                        "items[0].start",
                        "plan.item.noStart",
                        List.of("Item W1")),
                arguments(
                        "no end", rows(item("W1").until(null)), "items[0].end", "plan.item.noEnd", List.of("Item W1")),
                arguments(
                        "ends before it starts",
                        rows(item("W1").from("2024-03-08").until("2024-03-07")),
                        "items[0].end",
                        "plan.item.endBeforeStart",
                        List.of("Item W1", day("2024-03-08"), day("2024-03-07"))),
                arguments(
                        "starts before the project",
                        rows(item("W1").from("2024-02-29")),
                        "items[0].start",
                        "plan.item.beforeProject",
                        List.of("Item W1", day("2024-02-29"), day("2024-03-01"))),
                arguments(
                        "ends after the objective is due",
                        rows(item("W1").until("2024-11-01")),
                        "items[0].end",
                        "plan.item.afterProject",
                        List.of("Item W1", day("2024-11-01"), day("2024-10-31"))),
                arguments(
                        "ends on a Saturday",
                        rows(item("W1").until("2024-03-09")),
                        "items[0].end",
                        "plan.item.endsOnWeekend",
                        List.of("Item W1", day("2024-03-09"))),
                arguments(
                        "ends during National Day",
                        rows(item("W1").until("2024-10-03")),
                        "items[0].end",
                        "plan.item.endsOnHoliday",
                        List.of("Item W1", day("2024-10-03"), "National Day", "国庆节")),
                arguments(
                        "starts on the day its predecessor ends",
                        rows(
                                item("W1"),
                                item("W2").after("W1").from("2024-03-08").until("2024-03-11")),
                        "items[1].start",
                        "plan.item.startsTooEarly",
                        List.of("Item W2", day("2024-03-08"), "Item W1", day("2024-03-08"))),
                arguments(
                        "a predecessor that is not there",
                        rows(item("W1").after("W9")),
                        "items[0].predecessors",
                        "plan.item.unknownPredecessor",
                        List.of("Item W1", "W9")),
                arguments(
                        "a predecessor whose name two items have",
                        rows(
                                item("W1").titled("Test"),
                                item("W2").titled("test"),
                                item("W3").after("Ｔｅｓｔ").from("2024-03-11").until("2024-03-11")),
                        "items[2].predecessors",
                        "plan.item.ambiguousPredecessor",
                        List.of("Item W3", "Ｔｅｓｔ", List.of("W1", "W2"))),
                arguments(
                        "waits for itself",
                        rows(item("W1").after("W1")),
                        "items[0].predecessors",
                        "plan.item.circle",
                        List.of("Item W1", "W1 → W1")),
                arguments(
                        "a circle of three, entered from outside",
                        rows(
                                item("W0").after("W1"),
                                item("W1").after("W2"),
                                item("W2").after("W3"),
                                item("W3").after("W1")),
                        "items[2].predecessors",
                        "plan.item.circle",
                        List.of("Item W2", "W2 → W3 → W1 → W2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("R4: exactly what is wrong is found, with row and column")
    void broken(String title, List<WorkItem> rows, String path, String code, List<Object> arguments) {
        assertThat(POLICY.findings(rows)).contains(new Finding(path, code, arguments));
    }

    @Test
    @DisplayName("R4: an item that only waits for a circle is not itself said to be on it")
    void besideTheCircle() {
        List<WorkItem> rows = rows(item("W1").after("W2"), item("W2").after("W2"));

        assertThat(POLICY.findings(rows))
                .filteredOn(finding -> finding.code().equals("plan.item.circle"))
                .extracting(Finding::path)
                .containsExactly("items[1].predecessors");
    }

    @Test
    @DisplayName("R4: in T1's own sample one item ends on a public holiday, and nothing else is wrong with its dates")
    void planTableSample() {
        List<List<String>> table = Samples.table("plan-table.csv");
        List<WorkItem> items = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            String period = row.get(3);
            items.add(item("W" + (items.size() + 1))
                    .titled(row.get(0))
                    .from(period.substring(0, 10))
                    .until(period.substring(0, 5) + period.substring(11))
                    .delivers(row.get(6), row.get(6))
                    .get());
        }

        assertThat(POLICY.findings(items))
                .containsExactly(new Finding(
                        "items[1].end",
                        "plan.item.endsOnHoliday",
                        List.of("产品原型设计", day("2024-04-05"), "Tomb-Sweeping Day", "清明节")));
    }

    @Test
    @DisplayName("R4: 500 items that wait for one another are checked at once")
    void manyItems() {
        List<WorkItem> chain = IntStream.rangeClosed(1, 500)
                .mapToObj(number ->
                        item("W" + number).after("W" + (number % 500 + 1)).get())
                .toList();

        List<Finding> findings = Assertions.assertTimeout(Duration.ofSeconds(5), () -> POLICY.findings(chain));

        assertThat(findings).hasSize(500);
    }

    private static List<WorkItem> rows(Items... rows) {
        return Arrays.stream(rows).map(Items::get).toList();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
