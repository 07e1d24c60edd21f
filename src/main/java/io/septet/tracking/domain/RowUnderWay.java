package io.septet.tracking.domain;

import io.septet.calendar.WorkingTime;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.tracking.ItemUnderWay;
import io.septet.tracking.ProgressStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of a delivery what it takes to say how far it is, where all deliveries of all projects are looked at together.
 *
 * @param percent as last reported, like {@code said}; null when nothing was
 */
public record RowUnderWay(
        UUID project,
        WorkItemKey key,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean milestone,
        @Nullable Integer percent,
        @Nullable ProgressStatus said) {

    public ItemUnderWay item(WorkingTime time) {
        LocalDate today = time.today();
        return new ItemUnderWay(
                new WorkItemRef(new ProjectId(project), key),
                milestone,
                percent == null ? 0 : percent,
                new BehindPlanPolicy(time).plannedPercent(startsOn, endsOn, today),
                new OverduePolicy(time).daysLate(endsOn, today),
                said);
    }
}
