package io.septet.report;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.project.ProjectId;
import io.septet.report.WorkOfWeek.Line;
import io.septet.report.domain.RunningWorkPolicy;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.ProgressReport;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what people reported in a week of the work of their department. */
@Component
@Transactional(readOnly = true)
public class WorkOfWeeks {

    private final Deliveries deliveries;
    private final WorkingTime time;

    WorkOfWeeks(Deliveries deliveries, WorkingTime time) {
        this.deliveries = deliveries;
        this.time = time;
    }

    public WorkOfWeek of(ProjectId project, DepartmentId department, ReportedWeek week) {
        List<DeliveryView> all = deliveries.of(project);
        RunningWorkPolicy policy = new RunningWorkPolicy(deliveries.items(all), time.zone());
        return new WorkOfWeek(
                department,
                all.stream()
                        .filter(delivery -> policy.isReported(delivery, department, week))
                        .map(delivery -> line(delivery, week))
                        .toList(),
                all.stream()
                        .filter(delivery -> policy.isNext(delivery, department, week))
                        .map(delivery -> line(delivery, week))
                        .toList());
    }

    private static Line line(DeliveryView delivery, ReportedWeek week) {
        List<ProgressReport> before = delivery.reports().stream()
                .filter(report -> report.day().isBefore(week.weekFrom()))
                .toList();
        List<ProgressReport> within =
                delivery.reports().subList(before.size(), delivery.reports().size());
        ProgressReport last = within.isEmpty() ? null : within.get(within.size() - 1);
        return new Line(
                delivery.workItemKey(),
                delivery.title(),
                delivery.start(),
                delivery.dueOn(),
                delivery.status(),
                before.isEmpty() ? 0 : before.get(before.size() - 1).percent(),
                delivery.percent(),
                delivery.plannedPercent(),
                last == null ? null : last.status(),
                last == null ? null : last.note());
    }
}
