package io.septet.tracking.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Of a delivery that was accepted what it takes to say whether that was early, where those of all projects are looked at. */
public record RowAccepted(UUID project, LocalDate endsOn, Instant handedOverAt) {}
