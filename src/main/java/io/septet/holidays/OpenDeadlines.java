package io.septet.holidays;

import java.time.Instant;
import java.util.List;

/** The due dates of open tasks and of timers. */
public interface OpenDeadlines {

    /** How many there are. */
    record Number(long tasks, long timers) {}

    /** Those that are due at a moment or later. */
    Number from(Instant moment);

    /** The tasks that are due at a moment or later and before another, the earliest first. */
    List<OpenDeadline> between(Instant from, Instant until, int most);
}
