package io.septet.meeting;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of one meeting, as they were filed. They are not changed afterwards.
 *
 * @param heldAt when the meeting began
 * @param planVersion number of the plan's version that it was about; null of those for which it is not known
 * @param meeting the meeting that was called; null of one that was held without a notice
 * @param recordedBy id of the person who wrote them
 * @param recordedInPlaceOf id of the person whose substitute they were; null when the task was their own
 * @param recordedAt when they were filed
 */
public record Minutes(
        UUID id,
        ProjectId project,
        MeetingKind kind,
        Instant heldAt,
        @Nullable Integer planVersion,
        @Nullable MeetingId meeting,
        PersonId recordedBy,
        @Nullable PersonId recordedInPlaceOf,
        Instant recordedAt,
        MinutesContent content) {}
