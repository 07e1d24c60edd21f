package io.septet.tracking;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.notification.Notifications;
import io.septet.plan.WorkItemRef;
import io.septet.project.Projects;
import io.septet.tracking.domain.EarlyStartPolicy;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that work begins: beforehand to whoever does it, and to those concerned when it begins before its date. */
@Component
@Transactional
public class StartNews {

    private final Deliveries deliveries;
    private final Deliverers deliverers;
    private final DeliverySchedule schedule;
    private final Projects projects;
    private final Directory directory;
    private final Notifications notifications;

    StartNews(
            Deliveries deliveries,
            Deliverers deliverers,
            DeliverySchedule schedule,
            Projects projects,
            Directory directory,
            Notifications notifications) {
        this.deliveries = deliveries;
        this.deliverers = deliverers;
        this.schedule = schedule;
        this.projects = projects;
        this.directory = directory;
        this.notifications = notifications;
    }

    /** Tells whoever is to do the work when it will be handed out; nothing if that has been or is today's. */
    public void announce(WorkItemRef item) {
        DeliveryView delivery = deliveries.get(item);
        if (!schedule.isAhead(delivery)) {
            return;
        }
        notifications.tell(
                List.of(deliverers.of(item)),
                "tracking.startsSoon",
                item.project(),
                Map.of("item", delivery.title(), "at", schedule.startsAt(delivery), "due", delivery.dueOn()));
    }

    /** Tells those concerned that somebody has begun the work before its start date. */
    void tellOfEarlyStart(WorkItemRef item, PersonId by) {
        DeliveryView delivery = deliveries.get(item);
        notifications.tell(
                EarlyStartPolicy.whom(deliveries.item(item), projects.get(item.project()), by),
                "tracking.begunEarly",
                item.project(),
                Map.of(
                        "item", delivery.title(),
                        "by", directory.person(by).name(),
                        "start", delivery.start(),
                        "due", delivery.dueOn()));
    }
}
