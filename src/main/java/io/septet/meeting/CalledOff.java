package io.septet.meeting;

import io.septet.directory.Doer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a meeting did not take place, and who said so. */
public record CalledOff(@Nullable String reason, Doer by, Instant at) {}
