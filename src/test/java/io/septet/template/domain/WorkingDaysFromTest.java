package io.septet.template.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds whenever a project begins: tried with every day of a year as the beginning of the model, or of what follows it. */
@DisplayName("G1: days of a model, counted in working days")
class WorkingDaysFromTest {

    private static final WorkingTime TIME = new WorkingTime(Calendars.china(), Clock.systemUTC());

    private static final List<LocalDate> DAYS = daysOf(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 9, 1));

    private static List<LocalDate> daysOf(LocalDate first, LocalDate until) {
        return Stream.iterate(first, day -> day.isBefore(until), day -> day.plusDays(1))
                .toList();
    }

    private static WorkingDaysFrom from(LocalDate day) {
        return new WorkingDaysFrom(day, TIME);
    }

    @Test
    @DisplayName("G1: whatever the beginning, what is n working days after it is a working day, and n of them after")
    void thereAndBack() {
        for (LocalDate start : DAYS) {
            for (int after : List.of(0, 1, 4, 5, 21, 60)) {
                LocalDate day = from(start).day(after);
                assertThat(TIME.isWorkingDay(day)).as("%s + %s", start, after).isTrue();
                assertThat(from(start).ofBeginning(day)).isEqualTo(after);
                assertThat(from(start).ofEnd(day)).isEqualTo(after);
                assertThat(TIME.workingDaysBetween(start, day)).isEqualTo(after);
            }
        }
    }

    @Test
    @DisplayName(
            "G1: what lasts some working days lasts as many, and what comes after something goes on coming after it")
    void lengthAndOrder() {
        LocalDate model = LocalDate.of(2024, 9, 2);
        for (LocalDate begins : DAYS.subList(3, 60)) {
            LocalDate ends = TIME.workingDay(begins, 4);
            LocalDate follows = TIME.workingDay(ends.plusDays(1), 0);
            for (LocalDate start : List.of(
                    LocalDate.of(2024, 12, 27),
                    LocalDate.of(2025, 1, 23),
                    LocalDate.of(2025, 4, 28),
                    LocalDate.of(2025, 9, 22))) {
                LocalDate began = from(start).day(from(model).ofBeginning(begins));
                LocalDate ended = from(start).day(from(model).ofEnd(ends));
                assertThat(TIME.workingDaysBetween(began, ended)).isEqualTo(TIME.workingDaysBetween(begins, ends));
                assertThat(from(start).day(from(model).ofBeginning(follows))).isAfter(ended);
            }
        }
    }

    @ParameterizedTest(name = "{1} to {2}, from {0}, becomes {4} to {5}, from {3}")
    @DisplayName("G1: National Day, and weekends that are worked for it, are counted as they are")
    @CsvSource({
        // no holiday in between
        "2024-03-04,2024-03-05,2024-03-15,2024-06-17,2024-06-18,2024-06-28",
        // seven days off from 1 October; Sunday, 29 September, is worked
        "2024-03-04,2024-03-05,2024-03-15,2024-09-23,2024-09-24,2024-10-10",
        // Saturday, 12 October, is worked
        "2024-03-04,2024-03-18,2024-03-19,2024-09-23,2024-10-11,2024-10-12",
        // from a make-up day
        "2024-03-04,2024-03-04,2024-03-05,2024-09-29,2024-09-29,2024-09-30",
        // what began on a Sunday begins on the next working day, what was due then was over on Friday
        "2024-03-04,2024-03-10,2024-03-17,2024-06-17,2024-06-24,2024-06-28",
        // before its model's beginning nothing was
        "2024-03-04,2024-02-26,2024-03-01,2024-06-17,2024-06-17,2024-06-17",
    })
    void examples(
            LocalDate model, LocalDate begins, LocalDate ends, LocalDate start, LocalDate began, LocalDate ended) {
        assertThat(from(start).day(from(model).ofBeginning(begins))).isEqualTo(began);
        assertThat(from(start).day(from(model).ofEnd(ends))).isEqualTo(ended);
    }
}
