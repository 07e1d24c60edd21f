package io.septet.notification.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How often a message is tried, and when again: four times more, at growing distances, before an operator is asked. */
public final class AttemptsPolicy {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));

    private AttemptsPolicy() {}

    /**
     * How long to wait before the next attempt; empty when there is none.
     *
     * @param attempts that have failed, at least one
     */
    public static Optional<Duration> pauseAfter(int attempts) {
        return attempts > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(attempts - 1));
    }

    /** As many as have failed when only the last one is left: after an operator's word there is one attempt at a time. */
    static int allButTheLast() {
        return PAUSES.size();
    }
}
