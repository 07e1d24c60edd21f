package io.septet.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code septet.outbox.*}.
 *
 * @param worker whether this node sends; where it does not, another one has to
 * @param atOnce how many messages one channel sends at the same time on this node
 * @param claim how long a node has a message to itself; after that it is taken for dead, and another one sends it
 * @param pause how long a channel that fails is left alone before it is tried again
 * @param together how many messages about one project to one address leave as one, once they come within so short a time
 */
@Validated
@ConfigurationProperties("septet.outbox")
record OutboxSettings(
        @DefaultValue("true") boolean worker,
        @Min(1) @Max(50) @DefaultValue("4") int atOnce,
        @DefaultValue("3m") Duration claim,
        @DefaultValue("30s") Duration pause,
        @DefaultValue @Valid Together together) {

    /**
     * Many messages that are one.
     *
     * @param from how many are too many for a message each
     * @param within the time in which they come, and the longest that one of them waits for others
     */
    record Together(@Min(2) @DefaultValue("5") int from, @DefaultValue("1m") Duration within) {}
}
