package io.septet.meeting.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.OnDayOff;
import io.septet.meeting.SeriesRule;
import io.septet.plan.CommunicationPlan;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R5: the rhythm that a plan agrees on")
class AgreedRhythmTest {

    private static AgreedRhythm at(String earliest) {
        Instant moment = Instant.parse(earliest);
        WorkingTime time = new WorkingTime(Calendars.china(), Clock.fixed(moment, SHANGHAI));
        return new AgreedRhythm(time, new DayOffPolicy(time, OnDayOff.NEXT), moment, 30, 60);
    }

    private static CommunicationPlan plan(DayOfWeek day, int minutes) {
        return new CommunicationPlan(
                day,
                LocalTime.of(10, 0),
                minutes,
                2,
                LocalTime.of(17, 0),
                DayOfWeek.FRIDAY,
                List.of(),
                "phone",
                "mail",
                "chat",
                "share");
    }

    @Test
    @DisplayName("begins with the first meeting for which there is time; the deep dive follows every second one")
    void begins() {
        // Monday, 10 March 2025, 10:01 in Shanghai: a minute too late for that day
        AgreedRhythm rhythm = at("2025-03-10T02:01:00Z");
        CommunicationPlan mondays = plan(DayOfWeek.MONDAY, 30);
        assertThat(rhythm.of(MeetingKind.WEEKLY, mondays, "Room 1", null))
                .isEqualTo(new SeriesRule(
                        LocalDate.of(2025, 3, 17), 1, LocalDate.of(2030, 3, 17), LocalTime.of(10, 0), 30, "Room 1"));
        assertThat(rhythm.of(MeetingKind.DEEP_DIVE, mondays, "Room 1", null))
                .isEqualTo(new SeriesRule(
                        LocalDate.of(2025, 3, 24), 2, LocalDate.of(2030, 3, 24), LocalTime.of(10, 30), 60, "Room 1"));
        assertThat(at("2025-03-10T02:00:00Z")
                        .of(MeetingKind.WEEKLY, mondays, "Room 1", null)
                        .first())
                .isEqualTo("2025-03-10");
    }

    @Test
    @DisplayName("goes on after the last meeting that is called, and takes no longer than the company allows")
    void goesOn() {
        AgreedRhythm rhythm = at("2025-03-10T02:01:00Z");
        CommunicationPlan wednesdays = plan(DayOfWeek.WEDNESDAY, 45);
        SeriesRule weekly = rhythm.of(MeetingKind.WEEKLY, wednesdays, "Room 1", LocalDate.of(2025, 3, 17));
        assertThat(weekly.first()).isEqualTo("2025-03-26");
        assertThat(weekly.minutesLong()).isEqualTo(30);
        assertThat(rhythm.of(MeetingKind.DEEP_DIVE, wednesdays, "Room 1", LocalDate.of(2025, 3, 10))
                        .first())
                .isEqualTo("2025-03-26");
    }
}
