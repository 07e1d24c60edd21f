package io.septet.tracking;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.notification.Notifications;
import io.septet.plan.WorkItemRef;
import io.septet.project.Projects;
import io.septet.tracking.domain.ItemDeliveryRepository;
import io.septet.tracking.domain.WarningPolicy;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says beforehand that a delivery may come late (T2). */
@Component
@Transactional
public class Warnings {

    private final ItemDeliveryRepository repository;
    private final Deliveries deliveries;
    private final Projects projects;
    private final Directory directory;
    private final Notifications notifications;
    private final WorkingTime time;

    Warnings(
            ItemDeliveryRepository repository,
            Deliveries deliveries,
            Projects projects,
            Directory directory,
            Notifications notifications,
            WorkingTime time) {
        this.repository = repository;
        this.deliveries = deliveries;
        this.projects = projects;
        this.directory = directory;
        this.notifications = notifications;
        this.time = time;
    }

    /** Warns those concerned when the delivery has to be warned of; once for a due date. */
    public void warn(WorkItemRef item) {
        DeliveryView delivery = deliveries.get(item);
        boolean isCalledFor = WarningPolicy.isCalledFor(delivery, time.endOfWorkingDay(delivery.dueOn()), time.now());
        if (!isCalledFor || !repository.get(item).warn()) {
            return;
        }
        notifications.tell(
                WarningPolicy.whom(delivery, deliveries.item(item), projects.get(item.project())),
                "tracking.behind",
                item.project(),
                Map.of(
                        "item", delivery.title(),
                        "due", delivery.dueOn(),
                        "percent", Integer.toString(delivery.percent()),
                        "planned", Integer.toString(delivery.plannedPercent()),
                        "responsible", directory.person(delivery.responsible()).name()));
    }
}
