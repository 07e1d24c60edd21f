package io.septet.meeting;

import io.septet.directory.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A topic that somebody invited proposed for a meeting.
 *
 * @param word why the host did not take it
 */
public record TopicView(
        UUID id,
        MeetingId meeting,
        AgendaTopic topic,
        PersonId proposedBy,
        Instant proposedAt,
        TopicState state,
        @Nullable String word,
        @Nullable Instant decidedAt) {}
