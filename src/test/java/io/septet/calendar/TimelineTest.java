package io.septet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.Timeline.Mark;
import io.septet.calendar.Timeline.Stretch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    @DisplayName("R4: days without work are one stretch; weeks and months are marked, with the room until the next")
    void marks() {
        Timeline days = timeline("2024-02-27", "2024-03-06", "2024-03-05");

        assertThat(days.length()).isEqualTo(9);
        assertThat(days.free()).containsExactly(new Stretch(4, 2));
        assertThat(days.weeks()).containsExactly(new Mark(6, 3, LocalDate.of(2024, 3, 4)));
        assertThat(days.months())
                .containsExactly(new Mark(0, 3, LocalDate.of(2024, 2, 27)), new Mark(3, 6, LocalDate.of(2024, 3, 1)));
        assertThat(days.today()).isEqualTo(7);
    }

    @Test
    @DisplayName("R4: days without work at the end are shown, too; today is not where it lies outside")
    void ends() {
        Timeline days = timeline("2024-03-08", "2024-03-10", "2024-03-11");

        assertThat(days.free()).containsExactly(new Stretch(1, 2));
        assertThat(days.today()).isNull();
        assertThat(timeline("2024-03-08", "2024-03-10", "2024-03-08").today()).isZero();
    }

    @Test
    @DisplayName("R4: a stretch covers its days, both ends included, and never vanishes")
    void stretches() {
        Timeline days = timeline("2024-03-04", "2024-03-20", "2024-03-05");

        assertThat(days.stretch(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 8)))
                .isEqualTo(new Stretch(1, 4));
        assertThat(days.stretch(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 5))
                        .end())
                .isEqualTo(2);
        assertThat(days.stretch(LocalDate.of(2024, 3, 5), LocalDate.of(2024, 3, 1))
                        .length())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("R4: days of a year whose holidays are not known are a stretch of their own, weekends among them")
    void unknown() {
        Timeline days = timeline("2024-12-30", "2025-01-06", "2024-12-30");

        assertThat(days.unknown()).containsExactly(new Stretch(2, 6));
        assertThat(days.free()).containsExactly(new Stretch(5, 2));
        assertThat(timeline("2024-03-08", "2024-03-10", "2024-03-11").unknown()).isEmpty();
    }

    private static Timeline timeline(String first, String last, String today) {
        return Timeline.of(
                LocalDate.parse(first),
                LocalDate.parse(last),
                date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0,
                date -> date.getYear() == 2024,
                LocalDate.parse(today));
    }
}
