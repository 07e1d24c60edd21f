package io.septet.meeting.domain;

import io.septet.calendar.WorkingTime;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.SeriesRule;
import io.septet.plan.CommunicationPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * When a series meets by the plan (R5): the weekly meeting on its day, and the deep dive every so many weeks right after it.
 * The first meeting is one for which there is time to call it.
 *
 * @param earliest the first moment for which there is time
 * @param longestWeekly how long the company lets a weekly meeting take, in minutes
 * @param deepDiveMinutes length of a deep dive
 */
public record AgreedRhythm(
        WorkingTime time, DayOffPolicy daysOff, Instant earliest, int longestWeekly, int deepDiveMinutes) {

    /**
     * The rule.
     *
     * @param lastWeek the week of the last meeting that is called already, which stays; null where there is none
     */
    public SeriesRule of(MeetingKind kind, CommunicationPlan plan, String place, @Nullable LocalDate lastWeek) {
        int weekly = Math.min(plan.meetingMinutes(), longestWeekly);
        return kind == MeetingKind.WEEKLY
                ? rule(plan, plan.meetingTime(), weekly, 1, place, lastWeek)
                : rule(
                        plan,
                        plan.meetingTime().plusMinutes(weekly),
                        deepDiveMinutes,
                        plan.deepDiveEveryWeeks(),
                        place,
                        lastWeek);
    }

    private SeriesRule rule(
            CommunicationPlan plan,
            LocalTime at,
            int minutesLong,
            int everyWeeks,
            String place,
            @Nullable LocalDate lastWeek) {
        LocalDate first =
                LocalDate.ofInstant(earliest, time.zone()).with(TemporalAdjusters.nextOrSame(plan.meetingDay()));
        while (!isTimeFor(first, plan.meetingTime())) {
            first = first.plusWeeks(1);
        }
        // every second week begins with the second one; where meetings were called already, so long after the last of
        // them
        LocalDate regular = lastWeek == null
                ? first.plusWeeks(everyWeeks - 1L)
                : lastWeek.plusWeeks(everyWeeks).with(TemporalAdjusters.nextOrSame(plan.meetingDay()));
        LocalDate begins = regular.isBefore(first) ? first : regular;
        return new SeriesRule(begins, everyWeeks, begins.plus(SeriesPolicy.LONGEST), at, minutesLong, place);
    }

    /** Whether a meeting of that day is held, and not too soon. */
    private boolean isTimeFor(LocalDate day, LocalTime at) {
        return daysOff.held(day)
                .map(held -> held.atTime(at).atZone(time.zone()).toInstant())
                .filter(start -> !start.isBefore(earliest))
                .isPresent();
    }
}
