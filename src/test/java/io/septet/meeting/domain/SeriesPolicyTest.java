package io.septet.meeting.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.findings.Finding;
import io.septet.meeting.OnDayOff;
import io.septet.meeting.TypedSeries;
import io.septet.meeting.TypedTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R5: another time of a series")
class SeriesPolicyTest {

    /** Monday, 8 September 2025, 09:30 in Shanghai. */
    private static final Instant NOW = Instant.parse("2025-09-08T01:30:00Z");

    private static final LocalDate WEEK = LocalDate.of(2025, 9, 15);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private static SeriesPolicy policy(OnDayOff onDayOff) {
        WorkingTime time = new WorkingTime(Calendars.china(), Clock.fixed(NOW, SHANGHAI));
        return new SeriesPolicy(time, new DayOffPolicy(time, onDayOff), 30, 2);
    }

    private static List<String> found(TypedSeries typed) {
        return found(policy(OnDayOff.DROP).findings(typed, WEEK, false).all());
    }

    private static List<String> found(TypedTime typed) {
        return found(policy(OnDayOff.DROP).findings(typed, WEEK, false).all());
    }

    private static List<String> found(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.path() + ": " + finding.code())
                .toList();
    }

    private static TypedSeries from(LocalDate first, LocalDate until) {
        return new TypedSeries(first, TEN, 30, "Room 1", 1, until);
    }

    @Test
    @DisplayName("is in order with a first day, an end and a place")
    void inOrder() {
        assertThat(found(from(WEEK, WEEK.plusYears(5)))).isEmpty();
        assertThat(found(from(WEEK.plusDays(4), WEEK.plusDays(4)))).isEmpty();
    }

    @Test
    @DisplayName("needs an end, five years after its first meeting at most and not before it")
    void end() {
        assertThat(found(from(WEEK, null))).containsExactly("until: meeting.series.tooLong");
        assertThat(found(from(WEEK, WEEK.plusYears(5).plusDays(1)))).containsExactly("until: meeting.series.tooLong");
        assertThat(found(from(WEEK, WEEK.minusDays(1)))).containsExactly("until: meeting.series.endBeforeStart");
    }

    @Test
    @DisplayName("has to be held at least once")
    void never() {
        LocalDate nationalDay = LocalDate.of(2025, 10, 1);
        TypedSeries onHolidays = from(nationalDay, nationalDay.plusWeeks(1));
        assertThat(found(onHolidays)).containsExactly("until: meeting.series.never");
        assertThat(policy(OnDayOff.NEXT).findings(onHolidays, WEEK, false).all())
                .isEmpty();
        assertThat(found(from(nationalDay, nationalDay.plusWeeks(2)))).isEmpty();
    }

    @Test
    @DisplayName("leaves time for the notice, unless the meeting is called already")
    void notice() {
        LocalDate week = LocalDate.of(2025, 9, 8);
        TypedSeries tomorrow = from(week.plusDays(1), week.plusYears(1));
        assertThat(found(policy(OnDayOff.DROP).findings(tomorrow, week, false).all()))
                .containsExactly("first: meeting.series.tooSoon");
        assertThat(policy(OnDayOff.DROP).findings(tomorrow, week, true).all()).isEmpty();
        assertThat(policy(OnDayOff.DROP)
                        .findings(from(week.plusDays(2), week.plusYears(1)), week, false)
                        .all())
                .isEmpty();
        assertThat(found(from(WEEK.minusDays(3), WEEK.plusYears(1))))
                .containsExactly("first: meeting.series.firstEarlier");
    }

    @Test
    @DisplayName("says everything that is missing or impossible at once")
    void missing() {
        assertThat(found(new TypedSeries(null, null, null, " ", 0, null)))
                .containsExactly(
                        "first: meeting.series.missing",
                        "at: meeting.series.missing",
                        "minutesLong: meeting.series.minutes",
                        "place: meeting.place.missing",
                        "everyWeeks: meeting.series.everyWeeks");
        assertThat(found(new TypedSeries(WEEK, TEN, 31, "ftp://files", 53, WEEK)))
                .containsExactly(
                        "minutesLong: meeting.series.minutes",
                        "place: meeting.link.noWebAddress",
                        "everyWeeks: meeting.series.everyWeeks");
    }

    @Test
    @DisplayName("of a single meeting lies ahead, within half a year of the old one")
    void single() {
        assertThat(found(new TypedTime(WEEK.plusDays(1), TEN, 30, "Room 1"))).isEmpty();
        assertThat(found(new TypedTime(LocalDate.of(2025, 9, 9), TEN, 30, "Room 1")))
                .containsExactly("day: meeting.series.tooSoon");
        assertThat(found(new TypedTime(WEEK.plusWeeks(27), TEN, 30, "Room 1")))
                .containsExactly("day: meeting.series.tooFar");
        assertThat(found(new TypedTime(null, null, null, null)))
                .containsExactly(
                        "day: meeting.series.missing",
                        "at: meeting.series.missing",
                        "minutesLong: meeting.series.minutes",
                        "place: meeting.place.missing");
    }
}
