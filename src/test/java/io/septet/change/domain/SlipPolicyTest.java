package io.septet.change.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.plan.domain.Items;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How far work slips")
class SlipPolicyTest {

    private final SlipPolicy slips =
            new SlipPolicy(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue());

    @Test
    @DisplayName(
            "X2: what waits starts on the working day after, takes as long as before, and pushes what waits for it")
    void chain() {
        List<WorkItem> items = slips.givingWay(
                List.of(
                        item("W3", "2024-03-25", "2024-03-25", "W2"),
                        item("W1", "2024-03-04", "2024-03-15"),
                        item("W2", "2024-03-14", "2024-03-19", "W1")),
                Set.of());

        assertThat(items)
                .extracting(item -> item.key().value(), WorkItem::start, WorkItem::end)
                .containsExactly(
                        tuple("W3", LocalDate.of(2024, 3, 25), LocalDate.of(2024, 3, 25)),
                        tuple("W1", LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 15)),
                        tuple("W2", LocalDate.of(2024, 3, 18), LocalDate.of(2024, 3, 21)));
        assertThat(slips.givingWay(
                        List.of(
                                item("W3", "2024-03-20", "2024-03-20", "W2"),
                                item("W1", "2024-03-04", "2024-03-15"),
                                item("W2", "2024-03-14", "2024-03-19", "W1")),
                        Set.of()))
                .extracting(WorkItem::end)
                .first()
                .isEqualTo(LocalDate.of(2024, 3, 22));
    }

    @Test
    @DisplayName("X2: what waits for several waits for the last of them; what waits for nobody stays")
    void last() {
        List<WorkItem> items = slips.givingWay(
                List.of(
                        item("W1", "2024-03-04", "2024-03-05"),
                        item("W2", "2024-03-04", "2024-03-08"),
                        item("W3", "2024-03-06", "2024-03-07", "W1", "W2", "gone")),
                Set.of());

        assertThat(items)
                .extracting(WorkItem::start)
                .containsExactly(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 11));
    }

    @Test
    @DisplayName("X2: what is finished does not move any more, and a circle comes to an end")
    void still() {
        List<WorkItem> items =
                List.of(item("W1", "2024-03-04", "2024-03-15", "W2"), item("W2", "2024-03-04", "2024-03-05", "W1"));

        assertThat(slips.givingWay(items, Set.of(WorkItemKey.of("W1"), WorkItemKey.of("W2"))))
                .isEqualTo(items);
        assertThat(slips.givingWay(items, Set.of())).hasSize(2);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "2024-03-15, 2024-03-15, 0",
        "2024-03-15, 2024-03-18, 1",
        "2024-03-15, 2024-03-26, 7",
        "2024-03-18, 2024-03-15, -1",
    })
    @DisplayName("X2: a slip is counted in working days, backwards below zero")
    void slip(LocalDate before, LocalDate after, int days) {
        assertThat(slips.slip(before, after)).isEqualTo(days);
    }

    private static WorkItem item(String key, String start, String end, String... predecessors) {
        return Items.item(key).from(start).until(end).after(predecessors).get();
    }
}
