package io.septet.review;

import io.septet.notification.Notifications;
import io.septet.plan.PlanVersion;
import io.septet.plan.Plans;
import io.septet.project.ProjectId;
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

    private final Plans plans;
    private final Deliveries deliveries;
    private final Notifications notifications;

    ProjectInFigures(Plans plans, Deliveries deliveries, Notifications notifications) {
        this.plans = plans;
        this.deliveries = deliveries;
        this.notifications = notifications;
    }

    Figures of(ProjectId project) {
        List<DeliveryView> items = deliveries.of(project);
        List<PlanVersion> versions = plans.versions(project);
        return new Figures(
                items.size(),
                count(items, item -> item.status() == DeliveryStatus.ACCEPTED),
                count(items, item -> item.status() == DeliveryStatus.WITHDRAWN),
                count(items, item -> item.daysLate() > 0),
                items.stream()
                        .mapToInt(item -> Math.toIntExact(item.daysLate()))
                        .sum(),
                versions.size(),
                count(versions, version -> version.state() == PlanVersion.State.REJECTED),
                0,
                0,
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
