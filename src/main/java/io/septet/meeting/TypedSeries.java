package io.septet.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How a series is to meet from one of its meetings on, as somebody types it; see {@link SeriesRule}.
 *
 * @param until the last day on which it may meet
 */
public record TypedSeries(
        @Nullable LocalDate first,
        @Nullable LocalTime at,
        @Nullable Integer minutesLong,
        @Nullable String place,
        @Nullable Integer everyWeeks,
        @Nullable LocalDate until) {}
