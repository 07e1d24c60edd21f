package io.septet.meeting.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.Occurrence;
import io.septet.meeting.OccurrenceState;
import io.septet.meeting.OnDayOff;
import io.septet.meeting.SeriesRule;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R5: a series of meetings")
class SeriesCalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Instant NOW = Instant.parse("2024-12-02T01:30:00Z");
    private static final WorkingTime TIME = new WorkingTime(Calendars.china(), Clock.fixed(NOW, SHANGHAI));
    private static final UUID SERIES = UUID.randomUUID();
    private static final Doer COORDINATOR = Doer.of(PersonId.of("sales.bob"));
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private static SeriesRule weekly(DayOfWeek day) {
        return new SeriesRule(FIRST.with(TemporalAdjusters.nextOrSame(day)), 1, LAST.plusYears(1), TEN, 30, "Room 1");
    }

    private static SeriesStage stage(int number, LocalDate from, SeriesRule meets) {
        return SeriesStage.byPlan(SERIES, number, SeriesCalendar.weekOf(from), meets, 1, NOW);
    }

    private static SeriesCalendar calendar(OnDayOff onDayOff, List<SeriesStage> stages, SeriesException... decided) {
        return new SeriesCalendar(new DayOffPolicy(TIME, onDayOff), stages, List.of(decided));
    }

    private static SeriesCalendar weekly(DayOfWeek day, OnDayOff onDayOff, SeriesException... decided) {
        return calendar(onDayOff, List.of(stage(1, FIRST, weekly(day))), decided);
    }

    private static Map<LocalDate, Occurrence> byWeek(SeriesCalendar calendar) {
        // what a holiday moves out of the two years belongs to them as well
        return calendar.between(FIRST.minusWeeks(2), LAST.plusWeeks(2)).stream()
                .collect(Collectors.toMap(Occurrence::week, one -> one));
    }

    @ParameterizedTest(name = "on holidays: {0}")
    @EnumSource
    @DisplayName(
            "is never held on a day off or a make-up day, and never twice on one day, through all of 2025 and 2026")
    void twoYears(OnDayOff onDayOff) {
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Occurrence> all = weekly(day, onDayOff).between(FIRST, LAST);
            List<LocalDate> held = all.stream()
                    .filter(one -> one.state().isHeld())
                    .map(one -> one.start().toLocalDate())
                    .toList();
            assertThat(held).doesNotHaveDuplicates().isSorted().allMatch(TIME::isWorkingDay);
            assertThat(held).allMatch(one -> TIME.specialDay(one).isEmpty());
            if (day.getValue() <= 5) {
                assertThat(held)
                        .containsAll(FIRST.datesUntil(LAST)
                                .filter(one -> one.getDayOfWeek() == day)
                                .filter(one -> TIME.specialDay(one).isEmpty())
                                .toList());
            }
        }
    }

    @ParameterizedTest(name = "Wednesday {1}, {0}: {2} {3}")
    @CsvSource({
        "DROP, 2025-01-01, DROPPED, 2025-01-01",
        "DROP, 2025-10-08, DROPPED, 2025-10-08",
        "DROP, 2026-02-18, DROPPED, 2026-02-18",
        "DROP, 2025-01-22, AS_AGREED, 2025-01-22",
        "NEXT, 2025-01-01, SHIFTED, 2025-01-02",
        // the next ordinary working day is that of the following meeting
        "NEXT, 2025-01-29, DROPPED, 2025-02-05",
        "NEXT, 2025-02-05, AS_AGREED, 2025-02-05",
        // both Wednesdays of National Day would be held on the 9th: the nearer one is
        "NEXT, 2025-10-01, DROPPED, 2025-10-09",
        "NEXT, 2025-10-08, SHIFTED, 2025-10-09",
        "NEXT, 2026-02-18, SHIFTED, 2026-02-24",
        "NEXT, 2026-10-07, SHIFTED, 2026-10-08",
        "PREVIOUS, 2025-01-01, SHIFTED, 2024-12-31",
        // not on Sunday the 26th, which makes up for a day of the holiday
        "PREVIOUS, 2025-01-29, SHIFTED, 2025-01-27",
        "PREVIOUS, 2025-10-01, SHIFTED, 2025-09-30",
        "PREVIOUS, 2025-10-08, DROPPED, 2025-09-30",
        "PREVIOUS, 2026-02-18, SHIFTED, 2026-02-13",
        "PREVIOUS, 2026-10-07, DROPPED, 2026-09-30"
    })
    @DisplayName("skips holidays as the company decides")
    void holidays(OnDayOff onDayOff, LocalDate wednesday, OccurrenceState state, LocalDate day) {
        Occurrence one = byWeek(weekly(DayOfWeek.WEDNESDAY, onDayOff)).get(SeriesCalendar.weekOf(wednesday));
        assertThat(one.state()).isEqualTo(state);
        assertThat(one.start()).isEqualTo(day.atTime(TEN));
    }

    @ParameterizedTest(name = "Saturday {1}, {0}: {2} {3}")
    @CsvSource({
        // an ordinary weekend
        "DROP, 2025-03-01, SHIFTED, 2025-03-03",
        "PREVIOUS, 2025-03-01, SHIFTED, 2025-03-03",
        // a make-up day
        "DROP, 2025-02-08, DROPPED, 2025-02-08",
        "PREVIOUS, 2025-02-08, SHIFTED, 2025-02-07",
        "NEXT, 2025-02-08, SHIFTED, 2025-02-10"
    })
    @DisplayName("that a plan sets on a day of the weekend is held after it, and treats a make-up day as a holiday")
    void weekend(OnDayOff onDayOff, LocalDate saturday, OccurrenceState state, LocalDate day) {
        Occurrence one = byWeek(weekly(DayOfWeek.SATURDAY, onDayOff)).get(SeriesCalendar.weekOf(saturday));
        assertThat(one.state()).isEqualTo(state);
        assertThat(one.start().toLocalDate()).isEqualTo(day);
    }

    @ParameterizedTest(name = "on holidays: {0}")
    @EnumSource
    @DisplayName("of two years, one moved and one called off, is otherwise held as before")
    void movedAndCalledOff(OnDayOff onDayOff) {
        LocalDate moved = LocalDate.of(2025, 3, 3);
        LocalDate off = LocalDate.of(2026, 6, 8);
        Map<LocalDate, Occurrence> before = byWeek(weekly(DayOfWeek.MONDAY, onDayOff));
        Map<LocalDate, Occurrence> after = byWeek(weekly(
                DayOfWeek.MONDAY,
                onDayOff,
                SeriesException.moved(
                        SERIES, 1, moved, LocalDate.of(2025, 3, 13).atTime(14, 0), 45, "Room 2", COORDINATOR, NOW),
                SeriesException.calledOff(SERIES, 2, off, "Nobody is there", COORDINATOR, NOW)));
        assertThat(after.get(moved))
                .isEqualTo(new Occurrence(
                        moved, LocalDate.of(2025, 3, 13).atTime(14, 0), 45, "Room 2", OccurrenceState.MOVED));
        assertThat(after.get(off).state()).isEqualTo(OccurrenceState.CALLED_OFF);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((week, one) -> {
            if (!week.equals(moved) && !week.equals(off)) {
                assertThat(after.get(week)).isEqualTo(one);
            }
        });
    }

    @Test
    @DisplayName("holds to the last word about a meeting")
    void lastWord() {
        LocalDate week = LocalDate.of(2025, 3, 3);
        SeriesException off = SeriesException.calledOff(SERIES, 1, week, "?", COORDINATOR, NOW);
        SeriesException moved =
                SeriesException.moved(SERIES, 2, week, week.plusDays(3).atTime(9, 0), 30, "Room 1", COORDINATOR, NOW);
        SeriesCalendar calendar = weekly(DayOfWeek.MONDAY, OnDayOff.NEXT, moved, off);
        assertThat(calendar.of(week).orElseThrow().start()).isEqualTo("2025-03-06T09:00");
    }

    @Test
    @DisplayName(
            "goes by another rule from a week on; what was moved by hand stays, and what is called off altogether is not held")
    void following() {
        LocalDate april = LocalDate.of(2025, 4, 7);
        LocalDate may = LocalDate.of(2025, 5, 12);
        LocalDate byHand = LocalDate.of(2025, 4, 21);
        SeriesRule thursdays =
                new SeriesRule(april.plusDays(3), 2, april.plusYears(1), LocalTime.of(15, 0), 60, "Room 2");
        SeriesCalendar calendar = calendar(
                OnDayOff.NEXT,
                List.of(
                        stage(1, FIRST, weekly(DayOfWeek.MONDAY)),
                        SeriesStage.byHand(SERIES, 2, april, thursdays, COORDINATOR, NOW),
                        SeriesStage.calledOff(SERIES, 3, may, "The work is done", COORDINATOR, NOW)),
                SeriesException.moved(
                        SERIES, 4, byHand, byHand.plusDays(4).atTime(9, 0), 30, "Room 3", COORDINATOR, NOW));
        assertThat(calendar.between(LocalDate.of(2025, 3, 24), LocalDate.of(2025, 8, 1)))
                .extracting(one -> one.start().toString())
                // Monday 31 March by the old rule, then every second Thursday
                .containsExactly(
                        "2025-03-24T10:00",
                        "2025-03-31T10:00",
                        "2025-04-10T15:00",
                        "2025-04-25T09:00",
                        "2025-05-08T15:00");
    }
}
