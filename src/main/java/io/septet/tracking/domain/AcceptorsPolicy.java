package io.septet.tracking.domain;

import io.septet.directory.DepartmentId;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import io.septet.tracking.DeliveryView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which departments accept a deliverable together (T8): the one that answers for the item and those consulted on it.
 * Nobody accepts their own work alone: when these are only the deliverer's own department, the nearest other one
 * joins them.
 */
public final class AcceptorsPolicy {

    private AcceptorsPolicy() {}

    /**
     * Ids of the departments, in the order of the project; never empty.
     *
     * @param delivererDepartments ids of the departments that the responsible person belongs to
     * @throws IllegalStateException when no department of the project has a contact
     */
    public static List<DepartmentId> acceptors(
            WorkItem item, ProjectView project, Collection<DepartmentId> delivererDepartments) {
        Set<DepartmentId> acceptors = new LinkedHashSet<>(item.departments(part -> part.answers() || part == Raci.C));
        Predicate<DepartmentId> canDecide = department ->
                project.participation(department).map(Participation::contact).isPresent();
        Predicate<DepartmentId> isAnother = department -> !delivererDepartments.contains(department)
                && project.participation(department)
                        .filter(participation -> !Objects.equals(participation.contact(), item.responsible()))
                        .isPresent();
        acceptors.removeIf(canDecide.negate());
        if (acceptors.stream().noneMatch(isAnother)) {
            byNearness(item, project)
                    .filter(canDecide.and(isAnother))
                    .findFirst()
                    .ifPresent(acceptors::add);
        }
        if (acceptors.isEmpty()) {
            project.departments().stream().filter(canDecide).findFirst().ifPresent(acceptors::add);
        }
        if (acceptors.isEmpty()) {
            throw new IllegalStateException("Nobody can accept %s of project %s".formatted(item.key(), project.code()));
        }
        List<DepartmentId> inOrder = new ArrayList<>(project.departments());
        inOrder.retainAll(acceptors);
        return inOrder;
    }

    /** Those of them that have yet to accept what was handed over last. */
    public static List<DepartmentId> awaited(
            DeliveryView delivery, WorkItem item, ProjectView project, Collection<DepartmentId> delivererDepartments) {
        int round = delivery.handOvers().size();
        return acceptors(item, project, delivererDepartments).stream()
                .filter(department -> delivery.acceptances().stream()
                        .noneMatch(said ->
                                said.round() == round && said.department().equals(department)))
                .toList();
    }

    private static Stream<DepartmentId> byNearness(WorkItem item, ProjectView project) {
        return Stream.of(
                        item.departments(Raci::works),
                        item.departments(part -> part == Raci.I),
                        List.of(project.initiatingDepartment()),
                        project.departments())
                .flatMap(Collection::stream);
    }
}
