package io.septet.tracking;

import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who does the work of a delivery. */
@Component
@Transactional(readOnly = true)
public class Deliverers {

    private final Deliveries deliveries;
    private final Projects projects;
    private final Successors successors;
    private final Substitutes substitutes;

    Deliverers(Deliveries deliveries, Projects projects, Successors successors, Substitutes substitutes) {
        this.deliveries = deliveries;
        this.projects = projects;
        this.successors = successors;
        this.substitutes = substitutes;
    }

    /** The responsible person or, once they have left the company, who steps in for them. */
    public PersonId of(WorkItemRef item) {
        return successors.of(projects.get(item.project()), deliveries.get(item).responsible());
    }

    /** The same for each of these deliveries of a project, who are looked up together. */
    public Map<WorkItemKey, PersonId> of(ProjectView project, List<DeliveryView> deliveries) {
        Map<PersonId, PersonId> successor = successors.of(
                project, deliveries.stream().map(DeliveryView::responsible).toList());
        return deliveries.stream()
                .collect(Collectors.toMap(
                        DeliveryView::workItemKey,
                        delivery -> Objects.requireNonNull(successor.get(delivery.responsible()))));
    }

    /** Whether the work is this person's, or somebody's whom they stand in for. */
    public boolean isWorkOf(PersonId person, WorkItemRef item) {
        return !theirs(List.of(deliveries.get(item)), person).isEmpty() || person.equals(of(item));
    }

    /** Those of these deliveries whose work is this person's, or somebody's whom they stand in for. */
    public List<DeliveryView> theirs(List<DeliveryView> all, PersonId person) {
        Set<PersonId> absent = substitutes.absentFor(person);
        return all.stream()
                .filter(delivery -> delivery.responsible().equals(person) || absent.contains(delivery.responsible()))
                .toList();
    }
}
