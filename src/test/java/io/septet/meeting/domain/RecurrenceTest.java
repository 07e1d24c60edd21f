package io.septet.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R5: days that come again, by a rule of RFC 5545")
class RecurrenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    @Test
    @DisplayName("are those of every second week, to the last day and not beyond it")
    void everySecondWeek() {
        Recurrence days = Recurrence.weekly(MONDAY, 2, LocalDate.of(2025, 4, 14));
        assertThat(days.rule())
                .contains("FREQ=WEEKLY", "INTERVAL=2", "BYDAY=MO", "UNTIL=20250414")
                .doesNotContain("COUNT");
        assertThat(days.everyWeeks()).isEqualTo(2);
        assertThat(days.until()).isEqualTo("2025-04-14");
        assertThat(days.between(MONDAY, MONDAY.plusYears(1)))
                .containsExactly(
                        MONDAY, LocalDate.of(2025, 3, 17), LocalDate.of(2025, 3, 31), LocalDate.of(2025, 4, 14));
        assertThat(days.between(LocalDate.of(2025, 3, 17), LocalDate.of(2025, 3, 17)))
                .containsExactly(LocalDate.of(2025, 3, 17));
        assertThat(days.between(LocalDate.of(2025, 3, 18), LocalDate.of(2025, 3, 30)))
                .isEmpty();
        assertThat(days.between(MONDAY.minusYears(1), MONDAY.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("are none where the rule never occurs")
    void never() {
        Recurrence never = new Recurrence(MONDAY, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=20300303");
        assertThat(never.between(MONDAY, MONDAY.plusYears(5))).isEmpty();
    }
}
