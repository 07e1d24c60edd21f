package io.septet.report;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectView;
import io.septet.report.domain.RunningWorkPolicy;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which departments of a project have something to report of a week (T3). */
@Component
class Reporters {

    private final Deliveries deliveries;
    private final PlanVersions plans;
    private final WorkingTime time;

    Reporters(Deliveries deliveries, PlanVersions plans, WorkingTime time) {
        this.deliveries = deliveries;
        this.plans = plans;
        this.time = time;
    }

    /** @param since the day on which it joined the project, if that was within the week; null otherwise */
    record Reporter(DepartmentId department, @Nullable LocalDate since) {}

    /** In the order in which they take part; none once the project is tracked no longer. */
    List<Reporter> of(ProjectView project, ReportedWeek week) {
        if (!deliveries.isTracked(project.id())) {
            return List.of();
        }
        List<DeliveryView> all = deliveries.of(project.id());
        List<PlanVersion> versions = plans.versions(project.id());
        return new RunningWorkPolicy(deliveries.items(all), time.zone())
                .departments(project, all, week).stream()
                        .map(department -> new Reporter(
                                department,
                                RunningWorkPolicy.joinedIn(week, department, versions, time.zone())
                                        .orElse(null)))
                        .toList();
    }
}
