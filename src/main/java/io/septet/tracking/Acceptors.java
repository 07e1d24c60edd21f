package io.septet.tracking;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.directory.Substitutes;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.domain.AcceptorsPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which departments accept a deliverable together, and who for each of them (T8). */
@Component
@Transactional(readOnly = true)
public class Acceptors {

    private final Deliveries deliveries;
    private final Projects projects;
    private final Directory directory;
    private final Substitutes substitutes;

    Acceptors(Deliveries deliveries, Projects projects, Directory directory, Substitutes substitutes) {
        this.deliveries = deliveries;
        this.projects = projects;
        this.directory = directory;
        this.substitutes = substitutes;
    }

    /** Ids of the departments that accept the deliverable of an item. */
    public List<DepartmentId> of(WorkItemRef item) {
        WorkItem planned = deliveries.item(item);
        return AcceptorsPolicy.acceptors(
                planned,
                projects.get(item.project()),
                directory.person(planned.responsible()).departments());
    }

    /** Id of the person who accepts the deliverable of an item for a department. */
    public PersonId of(WorkItemRef item, DepartmentId department) {
        return people(item, List.of(department)).get(0);
    }

    /** Ids of the people who accept the deliverable of an item together. */
    public List<PersonId> people(WorkItemRef item) {
        return people(item, of(item)).stream().distinct().toList();
    }

    private List<PersonId> people(WorkItemRef item, List<DepartmentId> departments) {
        DeliveryView delivery = deliveries.get(item);
        ProjectView project = projects.get(item.project());
        List<PersonId> workers = deliveries.of(item.project()).stream()
                .map(DeliveryView::responsible)
                .toList();
        Roster roster = directory.roster();
        Map<PersonId, PersonId> standIns = substitutes.substitutesOf(
                roster.people().stream().map(Person::id).toList());
        Predicate<PersonId> delivered = person ->
                delivery.isDeliveredBy(person) || delivery.isDeliveredBy(standIns.getOrDefault(person, person));
        return departments.stream()
                .map(department -> AcceptorsPolicy.acceptor(department, project, workers, roster, delivered))
                .toList();
    }

    /** The items of a project that are handed over, each with the departments, by id, that have yet to accept it. */
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
}
