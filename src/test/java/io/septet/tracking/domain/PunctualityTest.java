package io.septet.tracking.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.tracking.ProgressStatus;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctualityTest {

    private static final WorkingTime TIME = new WorkingTime(Calendars.china(), Clock.system(SHANGHAI));

    @Nested
    @DisplayName("T2: an item is late by the working days after its end:")
    class Late {

        private final OverduePolicy policy = new OverduePolicy(TIME);

        @ParameterizedTest(name = "due {0}, looked at on {1}: {2}")
        @CsvSource({
            "2024-03-08, 2024-03-07, 0",
            "2024-03-08, 2024-03-08, 0",
            "2024-03-08, 2024-03-09, 0",
            "2024-03-08, 2024-03-10, 0",
            "2024-03-08, 2024-03-11, 1",
            "2024-03-08, 2024-03-12, 2",
            "2024-04-03, 2024-04-06, 0",
            "2024-04-03, 2024-04-07, 1",
            "2024-04-03, 2024-04-08, 2"
        })
        void late(LocalDate end, LocalDate day, long days) {
            assertThat(policy.daysLate(end, day)).isEqualTo(days);
        }
    }

    @Nested
    @DisplayName("T2: work is planned to go on evenly over its working days:")
    class Planned {

        private final BehindPlanPolicy policy = new BehindPlanPolicy(TIME);

        @ParameterizedTest(name = "from {0} to {1}, on the morning of {2}: {3} %")
        @CsvSource({
            "2024-03-04, 2024-03-08, 2024-03-01, 0",
            "2024-03-04, 2024-03-08, 2024-03-04, 0",
            "2024-03-04, 2024-03-08, 2024-03-05, 20",
            "2024-03-04, 2024-03-08, 2024-03-08, 80",
            "2024-03-04, 2024-03-08, 2024-03-09, 100",
            "2024-03-07, 2024-03-12, 2024-03-11, 50",
            "2024-03-04, 2024-03-04, 2024-03-04, 0",
            "2024-03-04, 2024-03-04, 2024-03-05, 100",
            "2024-03-09, 2024-03-10, 2024-03-10, 0"
        })
        void planned(LocalDate start, LocalDate end, LocalDate day, int percent) {
            assertThat(policy.plannedPercent(start, end, day)).isEqualTo(percent);
        }

        @Test
        @DisplayName("T2: who has done less than planned, or says that something is wrong, is behind")
        void behind() {
            assertThat(policy.isBehind(39, 40, null)).isTrue();
            assertThat(policy.isBehind(40, 40, null)).isFalse();
            assertThat(policy.isBehind(60, 40, ProgressStatus.ON_TRACK)).isFalse();
            assertThat(policy.isBehind(60, 40, ProgressStatus.AT_RISK)).isTrue();
            assertThat(policy.isBehind(60, 40, ProgressStatus.BLOCKED)).isTrue();
        }
    }
}
