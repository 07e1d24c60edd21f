package io.septet.tracking.domain;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.tracking.ItemInHand;
import io.septet.tracking.ProgressStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of a delivery that is being worked on what somebody wants to know of their own, of whichever project.
 *
 * @param percent as last reported, like {@code said} and {@code saidOn}; null when nothing was
 */
public record RowInHand(
        UUID project,
        WorkItemKey key,
        String title,
        PersonId responsible,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate dueOn,
        @Nullable Integer percent,
        @Nullable ProgressStatus said,
        @Nullable LocalDate saidOn) {

    public ItemInHand item(WorkingTime time) {
        LocalDate today = time.today();
        return new ItemInHand(
                new WorkItemRef(new ProjectId(project), key),
                title,
                responsible,
                dueOn,
                percent == null ? 0 : percent,
                new BehindPlanPolicy(time).plannedPercent(startsOn, endsOn, today),
                new OverduePolicy(time).daysLate(endsOn, today),
                said,
                saidOn);
    }
}
