package io.septet.tracking;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.directory.Substitutes;
import io.septet.findings.Findings;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import io.septet.notification.Notifications;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ForcedSteps;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;
import io.septet.tracking.domain.AcceptanceStandard;
import io.septet.tracking.domain.AcceptorsPolicy;
import io.septet.tracking.domain.HandOverPolicy;
import io.septet.tracking.domain.ItemDelivery;
import io.septet.tracking.domain.ItemDeliveryRepository;
import io.septet.tracking.domain.ProgressPolicy;
import io.septet.tracking.domain.RefusalPolicy;
import io.septet.tracking.domain.WarningPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to one delivery, from the day the work is handed out until its deliverable is accepted (T1, T2, T8). */
@Component
@Transactional
public class DeliverySteps {

    /** Id of the model of a delivery. */
    public static final String PROCESS = "work-item-delivery";

    private final ItemDeliveryRepository repository;
    private final Deliveries deliveries;
    private final Projects projects;
    private final Successors successors;
    private final Directory directory;
    private final Substitutes substitutes;
    private final Notifications notifications;
    private final DeliveryProcesses processes;
    private final Completion completion;
    private final ForcedSteps forcedSteps;
    private final WorkingTime time;

    DeliverySteps(
            ItemDeliveryRepository repository,
            Deliveries deliveries,
            Projects projects,
            Successors successors,
            Directory directory,
            Substitutes substitutes,
            Notifications notifications,
            DeliveryProcesses processes,
            Completion completion,
            ForcedSteps forcedSteps,
            WorkingTime time) {
        this.repository = repository;
        this.deliveries = deliveries;
        this.projects = projects;
        this.successors = successors;
        this.directory = directory;
        this.substitutes = substitutes;
        this.notifications = notifications;
        this.processes = processes;
        this.completion = completion;
        this.forcedSteps = forcedSteps;
        this.time = time;
    }

    /** Hands the work out, or back for corrections. */
    public void handOut(WorkItemRef item) {
        find(item).begin(time.now());
    }

    /**
     * Takes down how the work stands, on the word of whoever the task is with (T1).
     *
     * @throws Refused naming {@code status}, {@code percent} or {@code note}
     */
    public void report(Progress progress) {
        DeliveryView delivery = deliveries.get(progress.item());
        if (delivery.status() != DeliveryStatus.IN_PROGRESS) {
            throw Refused.because("tracking.report.notUnderWay", delivery.title());
        }
        new Findings()
                .addAll(ProgressPolicy.check(
                        delivery.percent(), progress.status(), progress.percent(), progress.note()))
                .refuseIfAny();
        find(progress.item())
                .report(new ProgressReport(
                        time.today(),
                        progress.person(),
                        progress.status(),
                        progress.percent(),
                        emptyToNull(progress.note()),
                        time.now()));
    }

    /** As {@link #report}, at any time and without a task; a task that waits for a report is answered by it. */
    public void reportNow(Progress progress) {
        requireResponsible(progress.item(), progress.person());
        if (!processes.answerReport(projects.get(progress.item().project()), progress)) {
            report(progress);
        }
    }

    private void requireResponsible(WorkItemRef item, PersonId person) {
        DeliveryView delivery = deliveries.get(item);
        if (theirs(List.of(delivery), person).isEmpty() && !person.equals(doer(item))) {
            throw new Forbidden("desk.guard.notYours");
        }
    }

    /** Who does the work: the responsible person or, once they have left the company, who steps in for them. */
    public PersonId doer(WorkItemRef item) {
        return successors.of(projects.get(item.project()), deliveries.get(item).responsible());
    }

    /** Those of these deliveries whose work is this person's, or somebody's whom they stand in for. */
    public List<DeliveryView> theirs(List<DeliveryView> all, PersonId person) {
        Set<PersonId> absent = substitutes.absentFor(person);
        return all.stream()
                .filter(delivery -> delivery.responsible().equals(person) || absent.contains(delivery.responsible()))
                .toList();
    }

    /**
     * Puts the deliverable before the departments (T8).
     *
     * @param location where it is to be found
     * @param confirmed the points of the acceptance standard that the person has checked and found met
     * @throws Refused when a point is not met, naming {@code checks[i].met}, or the location leads nowhere
     */
    public void handOver(
            WorkItemRef item, PersonId person, String location, Collection<String> confirmed, @Nullable String note) {
        AcceptanceStandard standard = standard(item);
        new Findings()
                .addAll(HandOverPolicy.check(standard, confirmed, location))
                .refuseIfAny();
        find(item).handOver(person, location.strip(), standard.points(), emptyToNull(note), time.now());
    }

    /** Takes down that a department accepts the deliverable (T8). */
    public void accept(WorkItemRef item, DepartmentId department, PersonId person) {
        find(item).accept(department, person, time.now());
    }

    /**
     * Sends the deliverable back with corrections, for a department (T8).
     *
     * @param correctedBy the working day on whose evening the corrections are due
     * @throws Refused naming {@code corrections} or {@code dueOn}
     */
    public void refuse(
            WorkItemRef item, DepartmentId department, PersonId person, String corrections, LocalDate correctedBy) {
        new Findings()
                .addAll(new RefusalPolicy(time).check(corrections, correctedBy))
                .refuseIfAny();
        find(item).refuse(department, person, corrections.strip(), correctedBy, time.now());
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
        find(item).complete(time.now());
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
                        .lastSkipped(delivery.project(), PROCESS, handedOverAt)
                        .isPresent();
    }

    /** The item is no longer part of the work; if it was the last one open, the tracking of the project ends. */
    public void withdraw(WorkItemRef item) {
        projects.lock(item.project());
        find(item).withdraw(time.now());
        completion.check(item.project());
    }

    /** Warns those concerned when the delivery has to be warned of (T2); once for a due date. */
    public void warn(WorkItemRef item) {
        DeliveryView delivery = deliveries.get(item);
        boolean isCalledFor = WarningPolicy.isCalledFor(delivery, time.endOfWorkingDay(delivery.dueOn()), time.now());
        if (!isCalledFor || !find(item).warn()) {
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

    /** Ids of the departments that accept the deliverable together. */
    @Transactional(readOnly = true)
    public List<DepartmentId> acceptors(WorkItemRef item) {
        WorkItem planned = deliveries.item(item);
        return AcceptorsPolicy.acceptors(
                planned,
                projects.get(item.project()),
                directory.person(planned.responsible()).departments());
    }

    /** The items of a project that are handed over, each with the departments, by id, that have yet to accept it. */
    @Transactional(readOnly = true)
    public Map<WorkItem, List<DepartmentId>> awaited(ProjectId id) {
        List<DeliveryView> handedOver = deliveries.of(id).stream()
                .filter(delivery -> delivery.status() == DeliveryStatus.HANDED_OVER)
                .toList();
        if (handedOver.isEmpty()) {
            return Map.of();
        }
        ProjectView project = projects.get(id);
        Roster roster = directory.roster();
        Map<WorkItemKey, WorkItem> items = deliveries.items(handedOver);
        Map<WorkItem, List<DepartmentId>> awaited = new LinkedHashMap<>();
        for (DeliveryView delivery : handedOver) {
            WorkItem item = Objects.requireNonNull(items.get(delivery.workItemKey()));
            awaited.put(
                    item, AcceptorsPolicy.awaited(delivery, item, project, roster.departmentsOf(item.responsible())));
        }
        return awaited;
    }

    /** The standard against which the deliverable is checked and accepted. */
    @Transactional(readOnly = true)
    public AcceptanceStandard standard(WorkItemRef item) {
        return new AcceptanceStandard(deliveries.item(item).acceptanceStandard());
    }

    private ItemDelivery find(WorkItemRef item) {
        return repository
                .findByProjectIdAndWorkItemKey(item.project().value(), item.key())
                .orElseThrow();
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
