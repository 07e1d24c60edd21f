package io.septet.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * How the departments keep in touch (R5). Times are the company's.
 *
 * @param meetingMinutes length of the weekly meeting
 * @param deepDiveEveryWeeks weeks between two deep dives
 * @param dailyUpdateBy when the day's progress is reported
 * @param weeklySummaryOn day of the weekly summary
 * @param emergencyPath who is told, the earliest first
 * @param urgentChannel channel for urgent matters
 * @param importantChannel channel for important matters
 * @param routineChannel channel for routine matters
 * @param documents where documents live
 */
public record CommunicationPlan(
        DayOfWeek meetingDay,
        @JsonFormat(pattern = "HH:mm") LocalTime meetingTime,
        int meetingMinutes,
        int deepDiveEveryWeeks,
        @JsonFormat(pattern = "HH:mm") LocalTime dailyUpdateBy,
        DayOfWeek weeklySummaryOn,
        List<EmergencyStep> emergencyPath,
        String urgentChannel,
        String importantChannel,
        String routineChannel,
        String documents) {

    public CommunicationPlan {
        emergencyPath = emergencyPath == null ? List.of() : List.copyOf(emergencyPath);
    }
}
