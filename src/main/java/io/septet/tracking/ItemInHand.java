package io.septet.tracking;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A work item that somebody works on, with how far it is.
 *
 * @param responsible id of the first responsible person
 * @param dueOn the day on whose evening the deliverable or its corrections are due
 * @param percent how much is done, 0 to 100, as last reported
 * @param plannedPercent how much should be done by this morning, 0 to 100
 * @param daysLate working days by which it is later than the plan's end; 0 when in time
 * @param said what was last said of it; null when nothing was, like {@code saidOn}
 */
public record ItemInHand(
        WorkItemRef item,
        String title,
        PersonId responsible,
        LocalDate dueOn,
        int percent,
        int plannedPercent,
        long daysLate,
        @Nullable ProgressStatus said,
        @Nullable LocalDate saidOn) {}
