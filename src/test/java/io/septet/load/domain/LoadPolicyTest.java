package io.septet.load.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.load.domain.LoadPolicy.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The load of a week")
class LoadPolicyTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    /** Thursday and Friday are free, and Sunday is worked instead. */
    private static final LocalDate QINGMING = LocalDate.of(2024, 4, 1);

    private final LoadPolicy policy = policy(100);

    private static LoadPolicy policy(int mostPercent) {
        return new LoadPolicy(new WorkingTime(Calendars.china(), Clock.systemUTC()), mostPercent);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @DisplayName("holds the working days of it on which the work runs, the first and the last counted")
    @CsvSource({
        "2024-03-04, 2024-03-04, 1",
        "2024-03-04, 2024-03-08, 5",
        "2024-03-04, 2024-03-10, 5",
        "2024-02-26, 2024-03-05, 2",
        "2024-03-07, 2024-03-20, 2",
        "2024-02-01, 2024-05-01, 5",
        "2024-03-09, 2024-03-10, 0",
        "2024-03-11, 2024-03-12, 0",
        "2024-03-01, 2024-03-03, 0",
    })
    void days(LocalDate first, LocalDate last, long days) {
        assertThat(policy.days(new Span(first, last), MONDAY)).isEqualTo(days);
    }

    @Test
    @DisplayName("follows public holidays and make-up days")
    void holidays() {
        assertThat(policy.workingDays(QINGMING, List.of())).isEqualTo(4);
        assertThat(policy.days(new Span(QINGMING, QINGMING.plusDays(6)), QINGMING))
                .isEqualTo(4);
        assertThat(policy.days(new Span(QINGMING.plusDays(3), QINGMING.plusDays(4)), QINGMING))
                .isZero();
    }

    @Test
    @DisplayName(
            "is too much when it comes to more than its working days, or as many percent of them as the company says")
    void overbooked() {
        Span week = new Span(MONDAY, MONDAY.plusDays(4));
        Span day = new Span(MONDAY, MONDAY);
        assertThat(policy.days(List.of(week, day), MONDAY)).isEqualTo(6);
        assertThat(policy.isOverbooked(5, 5)).isFalse();
        assertThat(policy.isOverbooked(6, 5)).isTrue();
        assertThat(policy.isOverbooked(5, 4)).isTrue();
        assertThat(policy(120).isOverbooked(6, 5)).isFalse();
        assertThat(policy(80).isOverbooked(5, 5)).isTrue();
        assertThat(policy.isOverbooked(0, 5)).isFalse();
    }

    @Test
    @DisplayName("has no time on the working days on which somebody is away, however often it is said")
    void away() {
        assertThat(policy.workingDays(MONDAY, List.of(new Span(MONDAY.plusDays(3), MONDAY.plusDays(20)))))
                .isEqualTo(3);
        assertThat(policy.workingDays(
                        MONDAY, List.of(new Span(MONDAY, MONDAY), new Span(MONDAY.minusDays(7), MONDAY.plusDays(1)))))
                .isEqualTo(3);
        assertThat(policy.workingDays(QINGMING, List.of(new Span(QINGMING.plusDays(3), QINGMING.plusDays(5)))))
                .isEqualTo(4);
        assertThat(policy.workingDays(QINGMING, List.of(new Span(QINGMING.plusDays(3), QINGMING.plusDays(6)))))
                .isEqualTo(3);
        assertThat(policy.workingDays(MONDAY, List.of(new Span(MONDAY, MONDAY.plusDays(4)))))
                .isZero();
        assertThat(policy.isOverbooked(1, 0)).isTrue();
    }
}
