package io.septet.risk.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("T4: the list goes out")
class ListDayPolicyTest {

    private static final WorkingTime TIME = new WorkingTime(Calendars.china(), Clock.system(SHANGHAI));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-03-05, false",
        "2024-03-06, true",
        "2024-03-07, false",
        "2024-03-09, false",
        "2024-03-10, false",
        // Labour Day: from Wednesday, 1 May, to Sunday
        "2024-05-01, false",
        "2024-05-02, false",
        "2024-05-06, true",
        "2024-05-07, false",
        "2024-05-08, true",
        // National Day, from Tuesday, 1 October, to Monday
        "2024-10-02, false",
        "2024-10-07, false",
        "2024-10-08, true",
        "2024-10-09, true"
    })
    @DisplayName("on Wednesday or, if nobody works then, on the next working day")
    void wednesday(LocalDate day, boolean isListDay) {
        assertThat(new ListDayPolicy(TIME, DayOfWeek.WEDNESDAY).isListDay(day)).isEqualTo(isListDay);
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    @DisplayName(
            "once for each week that has a working day until the next, whatever day of the week is chosen: three years")
    void onceAWeek(DayOfWeek chosen) {
        ListDayPolicy policy = new ListDayPolicy(TIME, chosen);
        LocalDate first = LocalDate.of(2024, 1, 1);
        while (first.getDayOfWeek() != chosen) {
            first = first.plusDays(1);
        }
        for (LocalDate week = first; week.getYear() < 2026 || week.getMonthValue() < 12; week = week.plusWeeks(1)) {
            long lists =
                    week.datesUntil(week.plusWeeks(1)).filter(policy::isListDay).count();
            long working = week.datesUntil(week.plusWeeks(1))
                    .filter(TIME::isWorkingDay)
                    .count();
            assertThat(lists).as(week.toString()).isEqualTo(Math.min(1, working));
        }
    }

    @Test
    @DisplayName("on no day off")
    void daysOff() {
        for (DayOfWeek chosen : DayOfWeek.values()) {
            assertThat(LocalDate.of(2024, 1, 1)
                            .datesUntil(LocalDate.of(2026, 12, 31))
                            .filter(new ListDayPolicy(TIME, chosen)::isListDay))
                    .allMatch(TIME::isWorkingDay);
        }
    }
}
