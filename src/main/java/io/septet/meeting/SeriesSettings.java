package io.septet.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How the company meets again and again: {@code septet.meeting.series}.
 *
 * @param byPlan whether the meetings that a plan agrees on are called as soon as it takes effect
 * @param onDayOff what becomes of a meeting that falls on a public holiday or a make-up day
 * @param callAhead how many working days ahead each meeting is called; more than the two of its notice, so that the look of
 *     one morning may fail
 * @param deepDiveMinutes length of a deep dive, of which the plan says only how often it is
 */
@Validated
@ConfigurationProperties("septet.meeting.series")
record SeriesSettings(
        boolean byPlan,
        @NotNull OnDayOff onDayOff,
        @Min(3) @Max(20) int callAhead,
        @Min(1) @Max(480) int deepDiveMinutes) {}
