package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.meeting.domain.AgreedRhythm;
import io.septet.meeting.domain.DayOffPolicy;
import io.septet.meeting.domain.SeriesPolicy;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** The rules about series, as the company has set them. */
@Component
class SeriesSchedule {

    private static final int LONGEST = 480;

    private final SeriesSettings settings;
    private final MeetingSettings meetings;
    private final WorkingTime time;

    SeriesSchedule(SeriesSettings settings, MeetingSettings meetings, WorkingTime time) {
        this.settings = settings;
        this.meetings = meetings;
        this.time = time;
    }

    DayOffPolicy daysOff() {
        return new DayOffPolicy(time, settings.onDayOff());
    }

    SeriesPolicy policy(MeetingKind kind) {
        int longest = kind == MeetingKind.WEEKLY ? meetings.longestWeekly() : LONGEST;
        return new SeriesPolicy(time, daysOff(), longest, meetings.noticeDays());
    }

    /** What plans say, for meetings that the look of the next morning is in time to call. */
    AgreedRhythm byPlan() {
        return new AgreedRhythm(
                time,
                daysOff(),
                time.plusWorkingDays(time.now(), meetings.noticeDays() + 1),
                meetings.longestWeekly(),
                settings.deepDiveMinutes());
    }

    /** Until when meetings begin that are to be called now. */
    LocalDateTime calledUntil() {
        return local(time.plusWorkingDays(time.now(), settings.callAhead()));
    }

    LocalDateTime now() {
        return local(time.now());
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, time.zone());
    }

    Instant moment(LocalDateTime local) {
        return local.atZone(time.zone()).toInstant();
    }
}
