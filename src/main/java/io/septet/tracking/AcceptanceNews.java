package io.septet.tracking;

import io.septet.notification.Notifications;
import io.septet.plan.WorkItemRef;
import io.septet.project.Projects;
import io.septet.tracking.domain.AcceptedPolicy;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that a deliverable is accepted (T8): who is informed of an item is told after. */
@Component
@Transactional
public class AcceptanceNews {

    private final Deliveries deliveries;
    private final Projects projects;
    private final Notifications notifications;

    AcceptanceNews(Deliveries deliveries, Projects projects, Notifications notifications) {
        this.deliveries = deliveries;
        this.projects = projects;
        this.notifications = notifications;
    }

    /** Tells those concerned of an item that has just been accepted, and where its deliverable lies. */
    public void tell(WorkItemRef item) {
        DeliveryView delivery = deliveries.get(item);
        HandOver last = delivery.lastHandOver();
        notifications.tell(
                AcceptedPolicy.whom(
                        deliveries.item(item), projects.get(item.project()), last == null ? null : last.by()),
                "tracking.accepted",
                item.project(),
                Map.of("item", delivery.title(), "location", last == null ? "–" : last.location()));
    }
}
