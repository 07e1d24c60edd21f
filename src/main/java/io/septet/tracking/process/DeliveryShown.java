package io.septet.tracking.process;

import io.septet.desk.Link;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectNamed;
import io.septet.tracking.Acceptance;
import io.septet.tracking.HandOver;
import io.septet.tracking.ProgressReport;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of a delivery show of the project, the work item and what happened to it so far.
 *
 * @param page where the whole project is tracked
 * @param daysLate working days; null when in time
 * @param corrections that are still asked for
 * @param reports the latest, the last first
 * @param handOver the last; null before the first
 * @param places where the deliverable is, if it was handed over
 * @param acceptances what departments said to earlier rounds, and who accepts in this one
 * @param files that were attached to any task of this delivery
 */
record DeliveryShown(
        ProjectNamed project,
        List<Link> page,
        ItemShown item,
        LocalDate dueOn,
        @Nullable Long daysLate,
        int percent,
        int plannedPercent,
        List<Acceptance> corrections,
        List<ProgressReport> reports,
        @Nullable HandOver handOver,
        List<String> places,
        List<Acceptance> acceptances,
        List<Link> files) {

    /** What the plan says of the work item, without who does what part of it. */
    record ItemShown(
            WorkItemKey key,
            String title,
            PersonId responsible,
            LocalDate start,
            LocalDate end,
            @Nullable String deliverable,
            @Nullable String acceptanceStandard,
            @Nullable String input,
            @Nullable String resources,
            @Nullable String communication,
            @Nullable String risk) {

        static ItemShown of(WorkItem item) {
            return new ItemShown(
                    item.key(),
                    item.title(),
                    item.responsible(),
                    item.start(),
                    item.end(),
                    item.deliverable(),
                    item.acceptanceStandard(),
                    item.input(),
                    item.resources(),
                    item.communication(),
                    item.risk());
        }
    }
}
