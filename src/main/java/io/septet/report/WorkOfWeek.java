package io.septet.report;

import io.septet.directory.DepartmentId;
import io.septet.plan.WorkItemKey;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.ProgressStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of the work of a department in a week.
 *
 * @param underWay what was under way, by its dates
 * @param next what begins in the week that follows
 */
public record WorkOfWeek(DepartmentId department, List<Line> underWay, List<Line> next) {

    /**
     * A work item.
     *
     * @param percentBefore how much was done before the week, 0 to 100
     * @param percent how much is done, 0 to 100
     * @param said what was last said of it in the week; null when nothing was, as with its note
     */
    public record Line(
            WorkItemKey key,
            String title,
            LocalDate start,
            LocalDate dueOn,
            DeliveryStatus status,
            int percentBefore,
            int percent,
            int plannedPercent,
            @Nullable ProgressStatus said,
            @Nullable String note) {}
}
