package io.septet.tracking;

import io.septet.calendar.WorkingTime;
import io.septet.plan.PlanDifference;
import io.septet.plan.PlanDifference.ChangedItem;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.tracking.domain.ItemDelivery;
import io.septet.tracking.domain.ItemDeliveryRepository;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The deliveries of a project's work items: brought into line with the plan, and open to everybody who wants to know
 * how the work stands (T1, T10).
 */
@Component
@Transactional
public class Deliveries implements WithdrawnWithProject {

    private final ItemDeliveryRepository deliveries;
    private final Projects projects;
    private final PlanVersions plans;
    private final DeliveryProcesses processes;
    private final Completion completion;
    private final WorkingTime time;

    Deliveries(
            ItemDeliveryRepository deliveries,
            Projects projects,
            PlanVersions plans,
            DeliveryProcesses processes,
            Completion completion,
            WorkingTime time) {
        this.deliveries = deliveries;
        this.projects = projects;
        this.plans = plans;
        this.processes = processes;
        this.completion = completion;
        this.time = time;
    }

    /** Starts a delivery for each work item of the plan in effect that has none yet; a second call changes nothing. */
    public void start(ProjectId id) {
        ProjectView project = projects.lock(id);
        PlanVersion version = inEffect(id);
        Map<WorkItemKey, ItemDelivery> known = byItem(id);
        version.content().items().stream()
                .filter(item -> !known.containsKey(item.key()))
                .forEach(item -> start(project, item, version, known));
        keepWorkDue(id);
        completion.begin(id);
    }

    /**
     * Follows the plan in effect where it differs from the one before: starts deliveries of new items, reschedules
     * those whose dates or responsible person changed, withdraws those of dropped items. All others are left alone,
     * with everything people have in hand for them. What was accepted stays accepted.
     */
    public void apply(ProjectId id, PlanDifference difference) {
        ProjectView project = projects.lock(id);
        PlanVersion version = inEffect(id);
        Map<WorkItemKey, ItemDelivery> known = byItem(id);
        difference.added().forEach(item -> start(project, item, version, known));
        difference.changed().forEach(change -> follow(project, change, version, known));
        difference.removed().stream()
                .filter(item -> open(item.key(), known).isPresent())
                .forEach(item -> processes.withdraw(project, item.key()));
        keepWorkDue(id);
        completion.check(id);
    }

    private void start(ProjectView project, WorkItem item, PlanVersion version, Map<WorkItemKey, ItemDelivery> known) {
        ItemDelivery earlier = known.get(item.key());
        if (earlier == null) {
            deliveries.save(new ItemDelivery(project.id(), item, version.number()));
        } else if (earlier.status() == DeliveryStatus.WITHDRAWN) {
            earlier.resume(item, version.number());
        } else {
            return;
        }
        processes.start(project, item.key());
    }

    private void follow(
            ProjectView project, ChangedItem change, PlanVersion version, Map<WorkItemKey, ItemDelivery> known) {
        WorkItem item = change.after();
        open(item.key(), known).ifPresent(delivery -> {
            delivery.follow(item, version.number());
            if (change.touches("start") || change.touches("end") || change.touches("responsible")) {
                processes.reschedule(project, item.key());
            }
        });
    }

    /** Withdraws every open delivery of a project that is cancelled. */
    @Override
    public void withdraw(ProjectId id) {
        ProjectView project = projects.lock(id);
        completion.abandon(id);
        all(id).stream()
                .filter(delivery -> delivery.status().isOpen())
                .forEach(delivery -> processes.withdraw(project, delivery.workItemKey()));
    }

    /** Hands the work out, or back for corrections. */
    public void handOut(WorkItemRef item) {
        deliveries.get(item).begin(time.now());
    }

    /** The item is no longer part of the work; if it was the last one open, the tracking of the project ends. */
    public void withdrawn(WorkItemRef item) {
        projects.lock(item.project());
        deliveries.get(item).withdraw(time.now());
        keepWorkDue(item.project());
        completion.check(item.project());
    }

    /** Keeps with the project when the first of its work is due that is not handed over; whoever moves that calls it. */
    void keepWorkDue(ProjectId id) {
        projects.workIsDueOn(id, deliveries.findFirstDue(id.value()));
    }

    /** The item is no longer part of the work either when an administrator has ended the process of its delivery. */
    public void endByHand(WorkItemRef item) {
        if (get(item).status().isOpen()) {
            withdrawn(item);
        }
    }

    /** To be called when a {@link TrackingHold} is gone: ends tracking if no work is left and nothing else holds it. */
    public void checkCompletion(ProjectId id) {
        completion.check(id);
    }

    /** Whether the project is being tracked: its deliveries were started, and work is left or something holds it. */
    @Transactional(readOnly = true)
    public boolean isTracked(ProjectId id) {
        return completion.isTracked(id);
    }

    /** The deliveries of these projects with which something remains to be done, project by project, by their dates. */
    @Transactional(readOnly = true)
    public List<DeliveryView> open(List<ProjectId> ids) {
        return deliveries
                .findByProjectIdInAndStatusInOrderByStartsOnAscEndsOnAscWorkItemKeyAsc(
                        ids.stream().map(ProjectId::value).toList(), DeliveryStatus.OPEN)
                .stream()
                .map(delivery -> delivery.view(time))
                .sorted(Comparator.comparingInt(delivery -> ids.indexOf(delivery.project())))
                .toList();
    }

    /** All deliveries of a project, by their dates; none before its plan is published. */
    @Transactional(readOnly = true)
    public List<DeliveryView> of(ProjectId id) {
        return all(id).stream().map(delivery -> delivery.view(time)).toList();
    }

    /** @throws NoSuchElementException when the item has no delivery */
    @Transactional(readOnly = true)
    public DeliveryView get(WorkItemRef item) {
        return find(item).orElseThrow(() -> new NoSuchElementException("No delivery of " + item));
    }

    /** The delivery of an item; empty while nobody works on it. */
    @Transactional(readOnly = true)
    public Optional<DeliveryView> find(WorkItemRef item) {
        return find(item.project(), item.key()).map(delivery -> delivery.view(time));
    }

    /** The work item as the delivery follows it. */
    @Transactional(readOnly = true)
    public WorkItem item(WorkItemRef item) {
        return plans.version(item.project(), get(item).planVersion())
                .content()
                .item(item.key())
                .orElseThrow();
    }

    /** The work items of these deliveries, which belong to one project, as each follows its own. */
    @Transactional(readOnly = true)
    public Map<WorkItemKey, WorkItem> items(List<DeliveryView> ofOneProject) {
        return ofOneProject.isEmpty()
                ? Map.of()
                : items(ofOneProject, plans.versions(ofOneProject.get(0).project()));
    }

    /** The same, for whoever knows the versions of the project's plan. */
    static Map<WorkItemKey, WorkItem> items(List<DeliveryView> ofOneProject, List<PlanVersion> versions) {
        Map<Integer, PlanVersion> numbered =
                versions.stream().collect(Collectors.toMap(PlanVersion::number, Function.identity()));
        return ofOneProject.stream()
                .collect(Collectors.toMap(DeliveryView::workItemKey, delivery -> Objects.requireNonNull(
                                numbered.get(delivery.planVersion()))
                        .content()
                        .item(delivery.workItemKey())
                        .orElseThrow()));
    }

    private PlanVersion inEffect(ProjectId id) {
        return plans.inEffect(id).orElseThrow(() -> new IllegalStateException("No plan is in effect for " + id));
    }

    private static Optional<ItemDelivery> open(WorkItemKey item, Map<WorkItemKey, ItemDelivery> known) {
        return Optional.ofNullable(known.get(item))
                .filter(delivery -> delivery.status().isOpen());
    }

    private Map<WorkItemKey, ItemDelivery> byItem(ProjectId id) {
        return all(id).stream().collect(Collectors.toMap(ItemDelivery::workItemKey, Function.identity()));
    }

    private Optional<ItemDelivery> find(ProjectId id, WorkItemKey item) {
        return deliveries.findByProjectIdAndWorkItemKey(id.value(), item);
    }

    private List<ItemDelivery> all(ProjectId id) {
        return deliveries.findByProjectIdOrderByStartsOnAscEndsOnAscWorkItemKeyAsc(id.value());
    }
}
