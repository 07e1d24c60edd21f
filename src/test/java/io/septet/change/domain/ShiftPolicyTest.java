package io.septet.change.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("By how much a work item moves")
class ShiftPolicyTest {

    private final ShiftPolicy shifts =
            new ShiftPolicy(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue());

    @ParameterizedTest(name = "{0} – {1} to {2} – {3}: {4}")
    @CsvSource({
        "2024-03-04, 2024-03-15, 2024-03-04, 2024-03-15, 0",
        "2024-03-04, 2024-03-15, 2024-03-04, 2024-03-18, 1",
        "2024-03-04, 2024-03-15, 2024-03-11, 2024-03-18, 5",
        "2024-03-04, 2024-03-15, 2024-03-04, 2024-03-08, 5",
        "2024-03-11, 2024-03-15, 2024-03-04, 2024-03-15, 5",
    })
    @DisplayName("C2: counts working days of the end that moves further, later or earlier")
    void between(LocalDate start, LocalDate end, LocalDate newStart, LocalDate newEnd, int days) {
        assertThat(shifts.between(item(start, end), item(newStart, newEnd))).isEqualTo(days);
    }

    private static WorkItem item(LocalDate start, LocalDate end) {
        return new WorkItem(
                WorkItemKey.of("W1"),
                "Banner",
                null,
                PersonId.of("ann"),
                start,
                end,
                false,
                "Banner",
                "Good",
                null,
                null,
                null,
                null,
                List.of(),
                Map.of());
    }
}
