package io.septet.tracking;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemRef;
import io.septet.project.ForcedSteps;
import io.septet.project.Projects;
import io.septet.tracking.domain.ItemDeliveryRepository;
import io.septet.tracking.domain.RefusalPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the departments say to a deliverable that lies before them (T8). */
@Component
@Transactional
public class Acceptances {

    private final ItemDeliveryRepository repository;
    private final Deliveries deliveries;
    private final Projects projects;
    private final Completion completion;
    private final ForcedSteps forcedSteps;
    private final LateMilestones late;
    private final WorkingTime time;

    Acceptances(
            ItemDeliveryRepository repository,
            Deliveries deliveries,
            Projects projects,
            Completion completion,
            ForcedSteps forcedSteps,
            LateMilestones late,
            WorkingTime time) {
        this.repository = repository;
        this.deliveries = deliveries;
        this.projects = projects;
        this.completion = completion;
        this.forcedSteps = forcedSteps;
        this.late = late;
        this.time = time;
    }

    /**
     * Takes down that a department accepts the deliverable.
     *
     * @throws Refused when the person delivered it themselves
     */
    public void accept(WorkItemRef item, DepartmentId department, Doer by) {
        requireAnother(item, by);
        repository.get(item).accept(department, by, time.now());
    }

    /**
     * Sends the deliverable back with corrections, for a department.
     *
     * @param correctedBy the working day on whose evening the corrections are due
     * @throws Refused naming {@code corrections} or {@code dueOn}, or when the person delivered it themselves
     */
    public void refuse(WorkItemRef item, DepartmentId department, Doer by, String corrections, LocalDate correctedBy) {
        requireAnother(item, by);
        new Findings()
                .addAll(new RefusalPolicy(time).check(corrections, correctedBy))
                .refuseIfAny();
        repository.get(item).refuse(department, by, corrections.strip(), correctedBy, time.now());
        deliveries.keepWorkDue(item.project());
    }

    private void requireAnother(WorkItemRef item, Doer by) {
        if (deliveries.get(item).isDeliveredBy(by.person())) {
            throw Refused.because("tracking.acceptance.ownWork");
        }
    }

    /**
     * All departments have accepted; with the last item, the tracking of the project ends. An administrator may have
     * skipped acceptances, which everybody can see afterwards.
     *
     * @param isAsked whether departments are still asked to accept it
     * @throws Refused when it is not accepted and nobody skipped that, or departments are still asked
     */
    public void complete(WorkItemRef item, boolean isAsked) {
        projects.lock(item.project());
        DeliveryView delivery = deliveries.get(item);
        if (isAsked
                || delivery.status() != DeliveryStatus.HANDED_OVER
                || !isAccepted(delivery) && !isForced(delivery)) {
            throw Refused.because("tracking.unaccepted", delivery.title());
        }
        repository.get(item).complete(time.now());
        late.askIfLate(deliveries.get(item));
        completion.check(item.project());
    }

    private static boolean isAccepted(DeliveryView delivery) {
        List<Acceptance> said = delivery.acceptances().stream()
                .filter(acceptance -> acceptance.round() == delivery.handOvers().size())
                .toList();
        return !said.isEmpty() && said.stream().noneMatch(Acceptance::isRefusal);
    }

    /** Whether an administrator skipped a task since it was handed over. */
    private boolean isForced(DeliveryView delivery) {
        Instant handedOverAt = delivery.handedOverAt();
        return handedOverAt != null
                && forcedSteps
                        .lastSkipped(delivery.project(), DeliveryProcesses.PROCESS, handedOverAt)
                        .isPresent();
    }
}
