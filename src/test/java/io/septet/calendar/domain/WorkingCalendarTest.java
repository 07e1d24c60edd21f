package io.septet.calendar.domain;

import static io.septet.calendar.domain.Calendars.EIGHT_HOURS;
import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static io.septet.calendar.domain.Calendars.WEEKEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.septet.calendar.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A company that works 09:00–12:00 and 13:30–18:30 in Shanghai")
class WorkingCalendarTest {

    private final WorkingCalendar calendar = Calendars.china();

    @Nested
    class WorkingHoursLater {

        @ParameterizedTest(name = "{0} plus {1} h is {2}: {3}")
        @DisplayName("working hours pass only while people work")
        @CsvSource({
            "2025-06-13T17:30, 1,  2025-06-13T18:30, Friday 17:30 has one hour left",
            "2025-06-13T17:30, 2,  2025-06-16T10:00, the second hour is Monday's first",
            "2025-06-13T18:00, 1,  2025-06-16T09:30, half of the hour is Monday's",
            "2025-06-11T11:00, 2,  2025-06-11T14:30, lunch does not count",
            "2025-06-11T09:00, 3,  2025-06-11T12:00, what ends with the morning is due before lunch",
            "2025-06-11T12:30, 1,  2025-06-11T14:30, lunch is outside",
            "2025-06-11T07:00, 1,  2025-06-11T10:00, before work",
            "2025-06-11T21:00, 1,  2025-06-12T10:00, after work",
            "2025-06-14T10:00, 1,  2025-06-16T10:00, on a Saturday",
            "2025-06-11T10:00, 0,  2025-06-11T10:00, nothing to wait for at work",
            "2025-06-11T18:30, 0,  2025-06-11T18:30, the end belongs to the day",
            "2025-06-11T12:30, 0,  2025-06-11T13:30, work goes on after lunch",
            "2025-06-14T10:00, 0,  2025-06-16T09:00, work goes on on Monday",
        })
        void pass(LocalDateTime from, int hours, LocalDateTime due, String because) {
            assertThat(calendar.plusWorkingHours(at(from), hours)).as(because).isEqualTo(at(due));
        }

        @Test
        @DisplayName("T5: 24 working hours are three working days of eight, not one day")
        void threeDays() {
            assertThat(calendar.plusWorkingHours(at("2025-06-09T09:00"), 24)).isEqualTo(at("2025-06-11T18:30"));
            assertThat(calendar.plusWorkingHours(at("2025-06-09T10:15"), 24))
                    .isEqualTo(at("2025-06-12T10:15"))
                    .isEqualTo(calendar.plusWorkingDays(at("2025-06-09T10:15"), 3));
        }

        @Test
        @DisplayName("a make-up Saturday's hours count")
        void makeUpSaturday() {
            assertThat(calendar.plusWorkingHours(at("2024-10-11T17:30"), 2)).isEqualTo(at("2024-10-12T10:00"));
        }
    }

    @Nested
    class WorkingDaysLater {

        @ParameterizedTest(name = "{0} plus {1} days is {2}: {3}")
        @DisplayName("S5: a deadline keeps its time of day, or ends with a day if it is counted from outside work")
        @CsvSource({
            "2025-06-11T10:20, 1,  2025-06-12T10:20, the same time tomorrow",
            "2025-06-13T10:20, 1,  2025-06-16T10:20, Friday's tomorrow is Monday",
            "2025-06-11T09:00, 1,  2025-06-12T09:00, work has begun",
            "2025-06-11T18:30, 1,  2025-06-12T18:30, work is just not over",
            "2025-06-11T12:45, 1,  2025-06-12T12:45, lunch belongs to the day",
            "2025-06-11T08:59, 1,  2025-06-11T18:30, before work: all of today",
            "2025-06-11T20:00, 1,  2025-06-12T18:30, after work: all of tomorrow",
            "2025-06-14T10:00, 3,  2025-06-18T18:30, Saturday: Monday Tuesday and Wednesday",
            "2025-06-11T10:20, 0,  2025-06-11T10:20, today",
            "2025-06-14T10:20, 0,  2025-06-16T09:00, as soon as work begins",
        })
        void later(LocalDateTime from, int days, LocalDateTime due, String because) {
            assertThat(calendar.plusWorkingDays(at(from), days)).as(because).isEqualTo(at(due));
        }

        @ParameterizedTest(name = "{0} plus {1} days is {2}: {3}")
        @DisplayName("国庆: holidays are left out, make-up days on the weekend are worked")
        @CsvSource({
            "2024-09-27T10:00, 1,  2024-09-29T10:00, Sunday 29 September 2024 is worked",
            "2024-09-27T10:00, 2,  2024-09-30T10:00, Monday is the last day before the holidays",
            "2024-09-30T10:00, 1,  2024-10-08T10:00, seven days off",
            "2024-09-30T10:00, 5,  2024-10-12T10:00, Saturday 12 October 2024 is worked",
            "2024-10-03T10:00, 1,  2024-10-08T18:30, counted from within the holidays",
            "2025-09-26T10:00, 1,  2025-09-28T10:00, Sunday 28 September 2025 is worked",
            "2025-09-30T10:00, 1,  2025-10-09T10:00, eight days off with 中秋",
            "2025-09-30T16:00, 3,  2025-10-11T16:00, Saturday 11 October 2025 is worked",
            "2025-09-30T19:00, 2,  2025-10-10T18:30, counted from the evening before",
        })
        void acrossNationalDay(LocalDateTime from, int days, LocalDateTime due, String because) {
            assertThat(calendar.plusWorkingDays(at(from), days)).as(because).isEqualTo(at(due));
        }

        @Test
        @DisplayName("a slip in a model's number is refused")
        void outOfReason() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> calendar.plusWorkingDays(at("2025-06-11T10:00"), -1))
                    .withMessageContaining("-1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> calendar.plusWorkingHours(at("2025-06-11T10:00"), Integer.MAX_VALUE));
        }
    }

    @Nested
    class WorkingDaysEarlier {

        @ParameterizedTest(name = "{0} minus {1} days is {2}: {3}")
        @DisplayName("M1: counting back mirrors counting on")
        @CsvSource({
            "2025-06-11T10:00, 2,  2025-06-09T10:00, two working days ahead of a Wednesday",
            "2025-06-09T18:30, 2,  2025-06-05T18:30, the weekend does not count",
            "2025-06-09T09:00, 1,  2025-06-06T09:00, work has just begun",
            "2025-06-14T10:00, 1,  2025-06-13T09:00, from Saturday: all of Friday",
            "2025-06-11T08:00, 1,  2025-06-10T09:00, before work: all of yesterday",
            "2025-06-11T20:00, 1,  2025-06-11T09:00, after work: all of today",
            "2025-06-14T10:00, 0,  2025-06-13T18:30, the last moment of work",
            "2025-10-09T10:00, 2,  2025-09-29T10:00, across 国庆",
            "2025-09-29T10:00, 1,  2025-09-28T10:00, a make-up Sunday counts",
        })
        void earlier(LocalDateTime from, int days, LocalDateTime moment, String because) {
            assertThat(calendar.minusWorkingDays(at(from), days)).as(because).isEqualTo(at(moment));
        }
    }

    @Nested
    class TheTimeBetween {

        @ParameterizedTest(name = "{0} to {1}: {2}")
        @DisplayName("counts work only, and goes backwards too")
        @CsvSource({
            "2025-06-13T17:30, 2025-06-16T10:00, PT2H",
            "2025-06-16T10:00, 2025-06-13T17:30, PT-2H",
            "2025-06-14T08:00, 2025-06-15T20:00, PT0S",
            "2025-06-11T11:30, 2025-06-11T13:45, PT45M",
            "2025-09-30T18:00, 2025-10-09T09:30, PT1H",
        })
        void counts(LocalDateTime from, LocalDateTime to, Duration work) {
            assertThat(calendar.between(at(from), at(to))).isEqualTo(work);
        }

        @Test
        @DisplayName("C2: in days counts the first date and not the last")
        void inDays() {
            LocalDate friday = LocalDate.of(2025, 6, 13);
            assertThat(calendar.workingDaysBetween(friday, LocalDate.of(2025, 6, 16)))
                    .isEqualTo(1);
            assertThat(calendar.workingDaysBetween(friday, LocalDate.of(2025, 6, 20)))
                    .isEqualTo(5);
            assertThat(calendar.workingDaysBetween(LocalDate.of(2025, 6, 20), friday))
                    .isEqualTo(-5);
            assertThat(calendar.workingDaysBetween(friday, friday)).isZero();
        }
    }

    @Nested
    class ADay {

        @Test
        @DisplayName("R4: is worked unless it is on the weekend or a holiday; a make-up day is worked")
        void worked() {
            assertThat(calendar.isWorkingDay(LocalDate.of(2025, 6, 13))).isTrue();
            assertThat(calendar.isWorkingDay(LocalDate.of(2025, 6, 14))).isFalse();
            assertThat(calendar.isWorkingDay(LocalDate.of(2025, 10, 1))).isFalse();
            assertThat(calendar.isWorkingDay(LocalDate.of(2025, 10, 11))).isTrue();
        }

        @Test
        @DisplayName("without work stands for the next working day")
        void standsForTheNext() {
            LocalDate saturday = LocalDate.of(2025, 6, 14);
            assertThat(calendar.startOfWorkingDay(saturday)).isEqualTo(at("2025-06-16T09:00"));
            assertThat(calendar.endOfWorkingDay(saturday)).isEqualTo(at("2025-06-16T18:30"));
            assertThat(calendar.endOfWorkingDay(LocalDate.of(2025, 6, 13))).isEqualTo(at("2025-06-13T18:30"));
        }

        @ParameterizedTest(name = "seen from {0}: {1}")
        @DisplayName("T1: ends later than the moment from which one asks")
        @CsvSource({
            "2025-06-13T08:00, 2025-06-13T18:30",
            "2025-06-13T18:29, 2025-06-13T18:30",
            "2025-06-13T18:30, 2025-06-16T18:30",
            "2025-06-14T10:00, 2025-06-16T18:30",
        })
        void endsLater(LocalDateTime moment, LocalDateTime end) {
            assertThat(calendar.endOfWorkingDay(at(moment))).isEqualTo(at(end));
        }

        @Test
        @DisplayName("of a year without a list is free only on the weekend")
        void unknownYear() {
            assertThat(calendar.isYearKnown(2026)).isTrue();
            assertThat(calendar.isYearKnown(2031)).isFalse();
            assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 1))).isTrue();
            assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 4))).isFalse();
            assertThat(calendar.plusWorkingDays(at("2031-10-03T10:00"), 1)).isEqualTo(at("2031-10-06T10:00"));
        }
    }

    @Nested
    class Elsewhere {

        @Test
        @DisplayName("the zone decides which day it is")
        void zone() {
            Instant moment = Instant.parse("2025-06-13T16:30:00Z");
            WorkingCalendar london = Calendars.eightHours(ZoneId.of("Europe/London"), List.of());

            assertThat(calendar.plusWorkingHours(moment, 1))
                    .as("Saturday in Shanghai")
                    .isEqualTo(at("2025-06-16T10:00"));
            assertThat(london.plusWorkingHours(moment, 1))
                    .as("Friday 17:30 in London")
                    .isEqualTo(Instant.parse("2025-06-13T17:30:00Z"));
        }

        @Test
        @DisplayName("a deadline keeps its time on the wall when summer time begins")
        void summerTime() {
            WorkingCalendar london = Calendars.eightHours(ZoneId.of("Europe/London"), List.of());
            Instant fridayAtTen = Instant.parse("2025-03-28T10:00:00Z");
            Instant mondayAtTen = Instant.parse("2025-03-31T09:00:00Z");

            assertThat(london.plusWorkingDays(fridayAtTen, 1)).isEqualTo(mondayAtTen);
            assertThat(london.between(fridayAtTen, mondayAtTen)).isEqualTo(Duration.ofHours(8));
        }

        @Test
        @DisplayName("a six-day week needs no make-up Saturday")
        void sixDays() {
            WorkingCalendar sixDays =
                    new WorkingCalendar(SHANGHAI, EIGHT_HOURS, Set.of(DayOfWeek.SUNDAY), Calendars.shipped());

            assertThat(sixDays.workingDaysBetween(LocalDate.of(2025, 10, 9), LocalDate.of(2025, 10, 13)))
                    .isEqualTo(3);
            assertThat(sixDays.isWorkingDay(LocalDate.of(2025, 10, 18))).isTrue();
        }
    }

    @Nested
    class IsRefused {

        @Test
        @DisplayName("when it never works")
        void never() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new WorkingCalendar(SHANGHAI, EIGHT_HOURS, EnumSet.allOf(DayOfWeek.class), List.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> new WorkingHours(List.of()));
        }

        @Test
        @DisplayName("when its hours overlap, stand in the wrong order or run over midnight")
        void hours() {
            Shift morning = new Shift(LocalTime.of(9, 0), LocalTime.of(12, 0));
            Shift late = new Shift(LocalTime.of(11, 0), LocalTime.of(15, 0));
            Shift afternoon = new Shift(LocalTime.of(13, 0), LocalTime.of(18, 0));

            assertThatIllegalArgumentException().isThrownBy(() -> new WorkingHours(List.of(morning, late)));
            assertThatIllegalArgumentException().isThrownBy(() -> new WorkingHours(List.of(afternoon, morning)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Shift(LocalTime.of(22, 0), LocalTime.of(6, 0)))
                    .withMessageContaining("22:00");
        }
    }

    @Test
    @DisplayName("a day and its neighbours are told apart at any distance of years")
    void farAway() {
        WorkingCalendar plain = new WorkingCalendar(SHANGHAI, EIGHT_HOURS, WEEKEND, List.of());
        assertThat(plain.plusWorkingDays(at("2025-06-11T10:00"), 50_000))
                .isEqualTo(at(LocalDateTime.parse("2025-06-11T10:00").plusWeeks(10_000)));
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SHANGHAI).toInstant();
    }
}
