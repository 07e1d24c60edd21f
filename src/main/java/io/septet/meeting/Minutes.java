package io.septet.meeting;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of one meeting, in one of their versions. What is not right in one is corrected by the next.
 *
 * @param id of this version
 * @param minutesId of all versions
 * @param version the first is 1
 * @param correction what was corrected in it, or why not; null of the first
 * @param heldAt when the meeting began
 * @param planVersion number of the plan's version that it was about; null of those for which it is not known
 * @param meeting the meeting that was called; null of one that was held without a notice
 * @param recordedBy id of the person who wrote them
 * @param recordedInPlaceOf id of the person whose substitute they were; null when the task was their own
 * @param recordedAt when this version was written
 */
public record Minutes(
        UUID id,
        MinutesId minutesId,
        int version,
        @Nullable String correction,
        ProjectId project,
        MeetingKind kind,
        Instant heldAt,
        @Nullable Integer planVersion,
        @Nullable MeetingId meeting,
        PersonId recordedBy,
        @Nullable PersonId recordedInPlaceOf,
        Instant recordedAt,
        MinutesContent content) {}
