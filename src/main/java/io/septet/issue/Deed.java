package io.septet.issue;

import io.septet.directory.Doer;
import java.time.Instant;

/** Who did something about an issue, and when. */
public record Deed(Doer by, Instant at) {}
