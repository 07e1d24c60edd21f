package io.septet.report.domain;

import io.septet.directory.DepartmentId;
import io.septet.plan.PlanVersion;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectView;
import io.septet.report.ReportedWeek;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which departments report of a week, and on what (T3): those that do or answer for work that was under way in it.
 *
 * @param items the work items by their keys, as their deliveries follow them
 */
public record RunningWorkPolicy(Map<WorkItemKey, WorkItem> items, ZoneId zone) {

    /** The departments, in the order in which they take part. */
    public List<DepartmentId> departments(ProjectView project, Collection<DeliveryView> all, ReportedWeek week) {
        return project.departments().stream()
                .filter(department -> all.stream().anyMatch(one -> isReported(one, department, week)))
                .toList();
    }

    /** Whether a department reports on a delivery: it is its work, and it was under way in the week. */
    public boolean isReported(DeliveryView delivery, DepartmentId department, ReportedWeek week) {
        return isTheirs(delivery, department)
                && delivery.status() != DeliveryStatus.WITHDRAWN
                && week.saw(delivery.startedAt(), delivery.closedAt(), zone);
    }

    /** Whether a department begins with a delivery in the week that follows. */
    public boolean isNext(DeliveryView delivery, DepartmentId department, ReportedWeek week) {
        return isTheirs(delivery, department)
                && delivery.status() == DeliveryStatus.PLANNED
                && !delivery.start().isAfter(week.weekUntil().plusWeeks(1));
    }

    private boolean isTheirs(DeliveryView delivery, DepartmentId department) {
        WorkItem item = Objects.requireNonNull(items.get(delivery.workItemKey()));
        return item.departments(part -> part.works() || part.answers()).contains(department);
    }

    /**
     * The day on which a department joined the project, if that was within the week: then a version of the plan that has it
     * took effect in place of one that had it not.
     */
    public static Optional<LocalDate> joinedIn(
            ReportedWeek week, DepartmentId department, List<PlanVersion> versions, ZoneId zone) {
        List<PlanVersion> published = versions.stream()
                .filter(version -> version.publishedAt() != null)
                .sorted(Comparator.comparing(PlanVersion::number).reversed())
                .toList();
        PlanVersion joined = null;
        for (PlanVersion version : published) {
            if (version.content().participation(department).isEmpty()) {
                return Optional.ofNullable(joined)
                        .map(PlanVersion::publishedAt)
                        .filter(at -> week.has(at, zone))
                        .map(at -> LocalDate.ofInstant(at, zone));
            }
            joined = version;
        }
        return Optional.empty();
    }
}
