package io.septet.calendar;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.domain.Calendars;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The days on which nobody works")
class FreeDaysTest {

    private static String on(LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(9, 0).atZone(SHANGHAI).toInstant(), SHANGHAI);
        return new FreeDays(new WorkingTime(Calendars.china(), clock)).ofKnownYears();
    }

    @Test
    @DisplayName("are weekends and holidays of this year and of the next one, and no make-up days")
    void thisYearAndNext() {
        assertThat(on(LocalDate.of(2025, 3, 4)).split(" "))
                .contains("2025-10-01", "2025-10-18", "2026-02-16")
                .doesNotContain("2025-09-28", "2025-10-09", "2024-12-31");
    }

    @Test
    @DisplayName("are not told of years whose holidays are not announced yet")
    void unknown() {
        assertThat(on(LocalDate.of(2026, 3, 4))).contains("2026-10-01").doesNotContain("2027");
        assertThat(on(LocalDate.of(2027, 3, 4))).isEmpty();
    }
}
