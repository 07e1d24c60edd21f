package io.septet.meeting;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the company allows of its meetings: {@code septet.meeting}.
 *
 * @param longestKickOff how long a kick-off meeting may take, in minutes (S4)
 * @param longestWeekly how long a weekly meeting may take, in minutes (R5)
 * @param longestTopic how long a topic of a notice may take, in minutes (M2)
 * @param noticeDays how many working days ahead a meeting is called, unless it is urgent (M1)
 * @param minutesWithin how many hours after a meeting its minutes are to be out, on the clock (M5)
 * @param silentAfter after how many working days who says nothing to minutes has no objection; people are reminded when their
 *     task is due, which the model says
 * @param mostVersions after how many versions minutes are filed together with the objections that remain (M5)
 */
@Validated
@ConfigurationProperties("septet.meeting")
record MeetingSettings(
        @Positive int longestKickOff,
        @Positive int longestWeekly,
        @Positive int longestTopic,
        @PositiveOrZero int noticeDays,
        @Positive int minutesWithin,
        @Positive int silentAfter,
        @Positive int mostVersions) {}
