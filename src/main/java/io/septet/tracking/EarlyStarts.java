package io.septet.tracking;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.domain.ItemDelivery;
import io.septet.tracking.domain.ItemDeliveryRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Work that begins before its start date, because whoever does it wants to; its end stays where it is (T1). */
@Component
@Transactional
public class EarlyStarts {

    private final ItemDeliveryRepository repository;
    private final Deliverers deliverers;
    private final Projects projects;
    private final DeliveryProcesses processes;
    private final StartNews news;
    private final WorkingTime time;

    EarlyStarts(
            ItemDeliveryRepository repository,
            Deliverers deliverers,
            Projects projects,
            DeliveryProcesses processes,
            StartNews news,
            WorkingTime time) {
        this.repository = repository;
        this.deliverers = deliverers;
        this.projects = projects;
        this.processes = processes;
        this.news = news;
        this.time = time;
    }

    /**
     * Begins the work now. It is handed out as on its start date, and those concerned are told.
     *
     * @throws Forbidden when the work is not the person's, nor somebody's whom they stand in for
     * @throws Refused when it has begun already, or is withdrawn
     */
    public void begin(WorkItemRef item, PersonId person) {
        if (!deliverers.isWorkOf(person, item)) {
            throw new Forbidden("desk.guard.notYours");
        }
        ProjectView project = projects.lock(item.project());
        ItemDelivery delivery = repository.get(item);
        if (delivery.status() != DeliveryStatus.PLANNED) {
            throw Refused.because("tracking.early.begun");
        }
        delivery.begin(time.now());
        processes.reschedule(project, item.key());
        news.tellOfEarlyStart(item, person);
    }
}
