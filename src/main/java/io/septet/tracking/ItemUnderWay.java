package io.septet.tracking;

import io.septet.plan.WorkItemRef;
import org.jspecify.annotations.Nullable;

/**
 * How far a work item is that has to be delivered still, as {@link DeliveryView} has it of one project.
 *
 * @param percent how much is done, 0 to 100, as last reported
 * @param plannedPercent how much should be done by this morning, 0 to 100
 * @param daysLate working days by which it is later than the plan's end; 0 when in time
 * @param said what the responsible person last said of it; null when they have not reported yet
 */
public record ItemUnderWay(
        WorkItemRef item,
        boolean milestone,
        int percent,
        int plannedPercent,
        long daysLate,
        @Nullable ProgressStatus said) {

    /** By how many percentage points less is done than planned; negative when more is. */
    public int deviation() {
        return plannedPercent - percent;
    }
}
