package io.septet.plan.domain;

import static io.septet.plan.domain.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The critical path")
class CriticalPathTest {

    private static final WorkingTime CHINA = new WorkingTime(Calendars.china(), Clock.systemUTC());

    @Test
    @DisplayName("R4: runs along predecessors, from one working day to the next, over weekends and holidays")
    void overDaysWithoutWork() {
        assertThat(critical(
                        item("W1").from("2024-03-05").until("2024-03-08"),
                        item("W2").after("W1").from("2024-03-11").until("2024-04-03"),
                        item("W3").after("W2").from("2024-04-07").until("2024-04-09"),
                        item("W4").after("W1").from("2024-03-11").until("2024-04-08")))
                .as("4 to 6 April is a holiday, the 7th a Sunday on which people work")
                .containsExactlyInAnyOrder("W1", "W2", "W3");
    }

    @Test
    @DisplayName("R4: leaves out what may end a working day later without anything else doing so")
    void slack() {
        assertThat(critical(
                        item("W1").from("2024-03-05").until("2024-03-07"),
                        item("W2").after("W1").from("2024-03-11").until("2024-03-12")))
                .as("nobody works on Friday the 8th")
                .containsExactly("W2");
    }

    @Test
    @DisplayName("R4: has every path of the same length, and what starts before its predecessor has ended")
    void several() {
        assertThat(critical(
                        item("W1").from("2024-03-05").until("2024-03-08"),
                        item("W2").from("2024-03-05").until("2024-03-08"),
                        item("W3").after("W1", "W2").from("2024-03-08").until("2024-03-12")))
                .containsExactlyInAnyOrder("W1", "W2", "W3");
    }

    @Test
    @DisplayName("R4: passes over items without dates, on circles, and predecessors that are not there")
    void drafts() {
        assertThat(critical(
                        item("W1").from(null),
                        item("W2").after("W3").from("2024-03-05").until("2024-03-08"),
                        item("W3").after("W2").from("2024-03-05").until("2024-03-08"),
                        item("W4")
                                .after("W1", "W3", "W9", "W9")
                                .from("2024-03-05")
                                .until("2024-03-06")))
                .containsExactly("W4");
        assertThat(critical()).isEmpty();
    }

    @Test
    @DisplayName("R4: is as long as a plan may be")
    void chain() {
        List<Items> chain = new ArrayList<>();
        for (int at = 0; at < 2000; at++) {
            chain.add(item("W" + at).after("W" + (at + 1)).from("2024-03-05").until("2024-03-05"));
        }

        assertThat(critical(chain.toArray(Items[]::new))).hasSize(2000);
    }

    private static List<String> critical(Items... items) {
        List<WorkItem> rows = Stream.of(items).map(Items::get).toList();
        return CriticalPath.of(rows, CHINA).stream().map(WorkItemKey::value).toList();
    }
}
