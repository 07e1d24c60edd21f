package io.septet.report;

import io.septet.plan.CommunicationPlan;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** On which day of the week a project sums up, and when it meets, in the company's zone (R5). */
public record Rhythm(DayOfWeek summaryOn, DayOfWeek meetingDay, LocalTime meetingTime) {

    public static Rhythm of(CommunicationPlan plan) {
        return new Rhythm(plan.weeklySummaryOn(), plan.meetingDay(), plan.meetingTime());
    }

    /** The last day of what is summed up for a meeting: the day of the summary, or the eve where both are on one day. */
    public DayOfWeek lastDay() {
        return summaryOn == meetingDay ? meetingDay.minus(1) : summaryOn;
    }
}
