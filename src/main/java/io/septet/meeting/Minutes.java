package io.septet.meeting;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.UUID;

/**
 * The minutes of one meeting, as they were filed. They are not changed afterwards.
 *
 * @param heldAt when the meeting began
 * @param recordedBy id of the person who wrote them
 * @param recordedAt when they were filed
 */
public record Minutes(
        UUID id,
        ProjectId project,
        MeetingKind kind,
        Instant heldAt,
        PersonId recordedBy,
        Instant recordedAt,
        MinutesContent content) {}
