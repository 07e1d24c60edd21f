package io.septet.review;

import io.septet.change.ChangeClass;
import io.septet.change.ChangeState;
import io.septet.change.ChangeView;
import io.septet.change.Changes;
import io.septet.notification.Notifications;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.signoff.Signature;
import io.septet.signoff.Signatures;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Counts a project from what its steps keep. */
@Component
class ProjectInFigures {

    private final PlanVersions plans;
    private final Signatures signatures;
    private final Deliveries deliveries;
    private final Changes changes;
    private final Notifications notifications;

    ProjectInFigures(
            PlanVersions plans,
            Signatures signatures,
            Deliveries deliveries,
            Changes changes,
            Notifications notifications) {
        this.plans = plans;
        this.signatures = signatures;
        this.deliveries = deliveries;
        this.changes = changes;
        this.notifications = notifications;
    }

    Figures of(ProjectId project) {
        List<DeliveryView> items = deliveries.of(project);
        List<PlanVersion> versions = plans.versions(project);
        List<ChangeView> made = changes.of(project).stream()
                .filter(change -> change.state() == ChangeState.MADE)
                .toList();
        return new Figures(
                items.size(),
                count(items, item -> item.status() == DeliveryStatus.ACCEPTED),
                count(items, item -> item.status() == DeliveryStatus.WITHDRAWN),
                count(items, item -> item.daysLate() > 0),
                items.stream()
                        .mapToInt(item -> Math.toIntExact(item.daysLate()))
                        .sum(),
                (int) signatures.of(project).stream()
                        .map(Signature::version)
                        .distinct()
                        .count(),
                count(versions, version -> version.state() == PlanVersion.State.REJECTED),
                count(made, change -> change.changeClass() == ChangeClass.MINOR),
                count(made, change -> change.changeClass() == ChangeClass.MAJOR),
                notifications.reminders(project).size());
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }

    List<LateItem> lateItems(ProjectId project) {
        return deliveries.of(project).stream()
                .filter(item -> item.daysLate() > 0)
                .map(item -> new LateItem(item.title(), item.responsible(), Math.toIntExact(item.daysLate())))
                .sorted(Comparator.comparingInt(LateItem::daysLate).reversed())
                .toList();
    }
}
