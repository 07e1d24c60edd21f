package io.septet.msproject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.septet.findings.Refused;
import io.septet.workbook.Sheet;
import io.septet.workbook.SheetCell;
import io.septet.workbook.SheetRow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan of MS Project")
class SchedulesTest {

    private static final Schedule PLAN = new Schedule(
            "618 campaign",
            List.of(
                    item(
                            "W1",
                            "Survey",
                            "Preparation",
                            "2024-03-05",
                            "2024-03-15",
                            false,
                            40,
                            List.of("Ann"),
                            List.of()),
                    item(
                            "W2",
                            "Coupons",
                            "Campaign",
                            "2024-03-18",
                            "2024-04-12",
                            true,
                            0,
                            List.of("Bob"),
                            List.of("W1")),
                    // 29 September 2024 is a Sunday on which China works
                    item("W3", "Party", null, "2024-09-29", "2024-09-29", false, 0, List.of(), List.of("W1", "W2"))));

    private final Schedules schedules = new Schedules();

    @Test
    @DisplayName("R7: goes out and comes back with its items, days, phases, people, predecessors and progress")
    void roundTrip() {
        byte[] out = ScheduleFile.of(PLAN);

        Sheet sheet = schedules.read(out).get(0);

        assertThat(texts(sheet))
                .containsExactly(
                        List.of(
                                "Work item",
                                "Key",
                                "Phase",
                                "First responsible",
                                "Start",
                                "End",
                                "Milestone",
                                "Predecessors",
                                "% complete"),
                        List.of("Survey", "W1", "Preparation", "Ann", "2024-03-05", "2024-03-15", "40"),
                        List.of("Coupons", "W2", "Campaign", "Bob", "2024-03-18", "2024-04-12", "true", "W1"),
                        List.of("Party", "W3", "2024-09-29", "2024-09-29", "W1, W2"));
    }

    @Test
    @DisplayName("R7: keeps its days where they are, whatever calendar MS Project has")
    void days() {
        assertThat(new String(ScheduleFile.of(PLAN), StandardCharsets.UTF_8))
                .contains("<Manual>1</Manual>")
                .contains("<Start>2024-09-29T08:00:00</Start>")
                .contains("<Finish>2024-09-29T17:00:00</Finish>");
    }

    @Test
    @DisplayName("R7: has links that Septet does not know in a column of their own")
    void otherLinks() {
        String plan = new String(ScheduleFile.of(PLAN), StandardCharsets.UTF_8);
        String startToStart = plan.replaceFirst("(?s)(<PredecessorLink>.*?<Type>)1(</Type>)", "$13$2");
        assertThat(startToStart).isNotEqualTo(plan);

        Sheet sheet =
                schedules.read(startToStart.getBytes(StandardCharsets.UTF_8)).get(0);

        assertThat(texts(sheet).get(0)).contains("Other links");
        assertThat(texts(sheet).get(2)).noneMatch("W1"::equals).anyMatch(text -> text.contains("SS"));
    }

    @Test
    @DisplayName("R7: is refused when it is none, damaged, too long, or would have another file read")
    void refused() {
        assertThat(why("<project/>")).isEqualTo("msproject.none");
        assertThat(why("<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>"))
                .isEqualTo("msproject.broken");
        assertThat(why("<!DOCTYPE Project [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + "<Project xmlns=\"http://schemas.microsoft.com/project\"><Title>&e;</Title></Project>"))
                .isEqualTo("msproject.broken");
        assertThat(why("<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>" + "<Task/>".repeat(2001)
                        + "</Tasks></Project>"))
                .isEqualTo("msproject.tooMuch");
        assertThat(why("<x>" + " ".repeat(10 * 1024 * 1024) + "</x>")).isEqualTo("msproject.tooLarge");
    }

    @Test
    @DisplayName("R7: is known by its first character")
    void known() {
        assertThat(Schedules.isXml(ScheduleFile.of(PLAN))).isTrue();
        assertThat(Schedules.isXml("\uFEFF<x/>".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(Schedules.isXml(new byte[] {'P', 'K'})).isFalse();
        assertThat(Schedules.isXml(new byte[0])).isFalse();
    }

    private String why(String file) {
        return catchThrowableOfType(Refused.class, () -> schedules.read(file.getBytes(StandardCharsets.UTF_8)))
                .findings()
                .get(0)
                .code();
    }

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream().map(SchedulesTest::texts).toList();
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().values().stream().map(SheetCell::text).toList();
    }

    private static Schedule.Item item(
            String key,
            String title,
            String phase,
            String start,
            String end,
            boolean milestone,
            int percent,
            List<String> people,
            List<String> predecessors) {
        return new Schedule.Item(
                key,
                title,
                phase,
                LocalDate.parse(start),
                LocalDate.parse(end),
                milestone,
                percent,
                people,
                predecessors,
                "");
    }
}
