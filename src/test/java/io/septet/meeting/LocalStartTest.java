package io.septet.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.findings.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M1: the hour of a meeting, on a day on which clocks are changed,")
class LocalStartTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FORWARD = LocalDate.of(2024, 3, 31);
    private static final LocalDate BACK = LocalDate.of(2024, 10, 27);

    @Test
    @DisplayName("is what it says before and after the change")
    void around() {
        assertThat(LocalStart.of(FORWARD, LocalTime.of(0, 30), BERLIN))
                .isEqualTo(Instant.parse("2024-03-30T23:30:00Z"));
        assertThat(LocalStart.of(FORWARD, LocalTime.of(3, 30), BERLIN))
                .isEqualTo(Instant.parse("2024-03-31T01:30:00Z"));
    }

    @Test
    @DisplayName("is refused where there is no such hour, and the first where there are two")
    void change() {
        assertThatThrownBy(() -> LocalStart.of(FORWARD, LocalTime.of(2, 30), BERLIN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("meeting.noSuchTime");
        assertThat(LocalStart.of(BACK, LocalTime.of(2, 30), BERLIN)).isEqualTo(Instant.parse("2024-10-27T00:30:00Z"));
    }

    @Test
    @DisplayName("is the same moment for somebody abroad: half past midnight in Shanghai")
    void abroad() {
        assertThat(LocalStart.of(FORWARD, LocalTime.of(0, 30), ZoneId.of("Asia/Shanghai")))
                .isEqualTo(Instant.parse("2024-03-30T16:30:00Z"));
    }
}
