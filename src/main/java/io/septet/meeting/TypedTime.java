package io.septet.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When and where a single meeting of a series is to be held instead, as somebody types it. */
public record TypedTime(
        @Nullable LocalDate day, @Nullable LocalTime at, @Nullable Integer minutesLong, @Nullable String place) {}
