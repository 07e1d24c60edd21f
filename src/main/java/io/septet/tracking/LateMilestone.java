package io.septet.tracking;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that was finished late, and what its responsible person says of it (R6).
 *
 * @param title of the work item
 * @param daysLate in working days
 * @param askedOf id of who was responsible then
 * @param explanation null before it is written, like all that follows
 * @param inPlaceOf id of the person whose substitute wrote it; null when the task was their own
 */
public record LateMilestone(
        WorkItemRef item,
        String title,
        long daysLate,
        PersonId askedOf,
        Instant askedAt,
        @Nullable String explanation,
        @Nullable PersonId explainedBy,
        @Nullable PersonId inPlaceOf,
        @Nullable Instant explainedAt) {}
