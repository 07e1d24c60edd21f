package io.septet.meeting;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the company allows of its meetings: {@code septet.meeting}.
 *
 * @param longestKickOff how long a kick-off meeting may take, in minutes (S4)
 */
@Validated
@ConfigurationProperties("septet.meeting")
record MeetingSettings(@Positive int longestKickOff) {}
