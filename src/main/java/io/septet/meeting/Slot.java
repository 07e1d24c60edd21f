package io.septet.meeting;

import java.time.Instant;

/** A stretch of time, such as one at which people can meet. */
public record Slot(Instant start, Instant end) {}
