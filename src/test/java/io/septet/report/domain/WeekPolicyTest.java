package io.septet.report.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.calendar.domain.WorkingCalendar;
import io.septet.report.ReportedWeek;
import io.septet.report.Rhythm;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("T3: reports of a week")
class WeekPolicyTest {

    private static final WorkingCalendar CHINA = Calendars.china();
    private static final Rhythm FRIDAY_FOR_MONDAY = new Rhythm(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, LocalTime.of(10, 0));

    private static WeekPolicy at(Instant now) {
        return new WeekPolicy(new WorkingTime(CHINA, Clock.fixed(now, SHANGHAI)));
    }

    private static WeekPolicy on(LocalDate day) {
        return at(at(day, 9, 0));
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(SHANGHAI).toInstant();
    }

    @Test
    @DisplayName("are asked for on the day of the summary, for the seven days that end on it")
    void asked() {
        LocalDate friday = LocalDate.of(2024, 3, 8);
        assertThat(on(friday.minusDays(1)).toAsk(FRIDAY_FOR_MONDAY, null)).isEmpty();
        assertThat(on(friday).toAsk(FRIDAY_FOR_MONDAY, null))
                .contains(new ReportedWeek(
                        LocalDate.of(2024, 3, 2), friday, LocalDate.of(2024, 3, 11), LocalTime.of(10, 0)));
        assertThat(on(friday).toAsk(FRIDAY_FOR_MONDAY, friday.minusDays(7))).isPresent();
        assertThat(on(friday).toAsk(FRIDAY_FOR_MONDAY, friday)).isEmpty();
    }

    @Test
    @DisplayName("are asked for later where nobody looked on the day, as long as there is time before the meeting")
    void late() {
        LocalDate monday = LocalDate.of(2024, 3, 11);
        Rhythm afternoon = new Rhythm(DayOfWeek.FRIDAY, DayOfWeek.TUESDAY, LocalTime.of(15, 0));
        assertThat(on(monday).toAsk(afternoon, null).map(ReportedWeek::weekUntil))
                .contains(LocalDate.of(2024, 3, 8));
        assertThat(on(monday).toAsk(FRIDAY_FOR_MONDAY, null)).isEmpty();
        assertThat(at(at(monday, 8, 59)).toAsk(FRIDAY_FOR_MONDAY, null)).isPresent();
    }

    @ParameterizedTest(name = "summary on {0}, meeting on {1} at {2}: due {3}, missing {4}, meeting {5}")
    @CsvSource({
        "FRIDAY, MONDAY, 10:00, 2024-03-08T18:30, 2024-03-11T09:00, 2024-03-11T10:00",
        "FRIDAY, MONDAY, 09:30, 2024-03-08T18:30, 2024-03-11T08:30, 2024-03-11T09:30",
        "FRIDAY, MONDAY, 16:00, 2024-03-08T18:30, 2024-03-11T09:00, 2024-03-11T16:00",
        "FRIDAY, SATURDAY, 10:00, 2024-03-08T18:30, 2024-03-11T09:00, 2024-03-11T10:00",
        // both on one day: the day before is summed up
        "SATURDAY, SATURDAY, 10:00, 2024-03-08T18:30, 2024-03-11T09:00, 2024-03-11T10:00"
    })
    @DisplayName("are due that evening, and missing from the morning of the meeting on, before it begins")
    void moments(DayOfWeek summary, DayOfWeek meeting, LocalTime time, String due, String missed, String meets) {
        WeekPolicy policy = on(LocalDate.of(2024, 3, 8));
        ReportedWeek week =
                policy.toAsk(new Rhythm(summary, meeting, time), null).orElseThrow();
        Instant asked = at(LocalDate.of(2024, 3, 8), 9, 0);
        assertThat(local(policy.dueAt(week, asked))).isEqualTo(due);
        assertThat(local(policy.missedAt(week))).isEqualTo(missed);
        assertThat(local(policy.meetsAt(week))).isEqualTo(meets);
    }

    private static String local(Instant moment) {
        return moment.atZone(SHANGHAI).toLocalDateTime().toString();
    }

    @Test
    @DisplayName("that are asked for late are due before they count as missing")
    void neverDueAfterMissing() {
        ReportedWeek week =
                on(LocalDate.of(2024, 3, 8)).toAsk(FRIDAY_FOR_MONDAY, null).orElseThrow();
        WeekPolicy policy = on(LocalDate.of(2024, 3, 11));
        assertThat(policy.dueAt(week, at(LocalDate.of(2024, 3, 11), 8, 0))).isEqualTo(policy.missedAt(week));
    }

    @ParameterizedTest(name = "until {0}, asked on {1}, for {2}")
    @CsvSource({
        // National Day 2024: 1 to 7 October are off, Sunday 29 September and Saturday 12 October are worked
        "2024-09-27, 2024-09-27, 2024-09-30",
        "2024-10-04, 2024-09-30, 2024-10-08",
        "2024-10-11, 2024-10-11, 2024-10-14"
    })
    @DisplayName("are asked for on the last working day before where the day of the summary is off: 国庆")
    void nationalDay(LocalDate until, LocalDate asked, LocalDate meeting) {
        WeekPolicy policy = on(asked);
        ReportedWeek week = policy.toAsk(FRIDAY_FOR_MONDAY, until.minusDays(7)).orElseThrow();
        assertThat(week.weekUntil()).isEqualTo(until);
        assertThat(policy.meetsAt(week)).isEqualTo(at(meeting, 10, 0));
        assertThat(on(asked.minusDays(1)).toAsk(FRIDAY_FOR_MONDAY, until.minusDays(7)))
                .isEmpty();
    }

    @Test
    @DisplayName("are not asked for when the week has no working day: from Tuesday to Monday of 国庆")
    void noWorkingDay() {
        Rhythm mondays = new Rhythm(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, LocalTime.of(10, 0));
        List<LocalDate> asked = new ArrayList<>();
        LocalDate until = LocalDate.of(2024, 9, 23);
        for (LocalDate day = LocalDate.of(2024, 9, 24);
                day.isBefore(LocalDate.of(2024, 10, 16));
                day = day.plusDays(1)) {
            Optional<ReportedWeek> week = on(day).toAsk(mondays, until);
            if (week.isPresent() && on(day).time().isWorkingDay(day)) {
                until = week.get().weekUntil();
                asked.add(until);
            }
        }
        assertThat(asked).containsExactly(LocalDate.of(2024, 9, 30), LocalDate.of(2024, 10, 14));
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    @DisplayName("are asked for once, on a working day, for every week that has one, whatever the rhythm: three years")
    void onceAWeek(DayOfWeek summary) {
        for (DayOfWeek meeting : DayOfWeek.values()) {
            Rhythm rhythm = new Rhythm(summary, meeting, LocalTime.of(9, 0));
            List<LocalDate> asked = new ArrayList<>();
            LocalDate until = null;
            for (LocalDate day = LocalDate.of(2024, 1, 2); day.getYear() < 2026; day = day.plusDays(1)) {
                WeekPolicy policy = on(day);
                if (policy.time().isWorkingDay(day)) {
                    Optional<ReportedWeek> week = policy.toAsk(rhythm, until);
                    if (week.isPresent()) {
                        assertThat(policy.missedAt(week.get())).isBefore(policy.meetsAt(week.get()));
                        assertThat(policy.dueAt(week.get(), at(day, 9, 0)))
                                .isAfter(at(day, 9, 0))
                                .isBeforeOrEqualTo(policy.missedAt(week.get()));
                        until = week.get().weekUntil();
                        asked.add(until);
                    }
                }
            }
            LocalDate last = asked.get(asked.size() - 1);
            for (LocalDate day = asked.get(0); !day.isAfter(last); day = day.plusDays(7)) {
                LocalDate end = day;
                boolean isWorked = on(day).time().workingDaysBetween(end.minusDays(6), end.plusDays(1)) > 0;
                assertThat(asked.contains(end)).as("%s of %s", end, rhythm).isEqualTo(isWorked);
            }
        }
    }

    @Test
    @DisplayName("begin where the earlier ones ended, when the plan has another day of the summary now")
    void anotherDay() {
        Rhythm wednesdays = new Rhythm(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, LocalTime.of(10, 0));
        assertThat(on(LocalDate.of(2024, 3, 13)).toAsk(wednesdays, LocalDate.of(2024, 3, 8)))
                .get()
                .satisfies(week -> {
                    assertThat(week.weekFrom()).isEqualTo(LocalDate.of(2024, 3, 9));
                    assertThat(week.weekUntil()).isEqualTo(LocalDate.of(2024, 3, 13));
                });
    }
}
