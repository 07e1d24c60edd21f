package io.septet.tracking.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
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
 * Which departments accept a deliverable together, and who for each of them (T8).
 *
 * <p>It is accepted by the department that answers for the item and those consulted on it. When these are only the
 * deliverer's own department, the nearest other one joins them.
 *
 * <p>For a department accepts its contact. Whoever delivered the item does not accept it; instead it is the department's
 * backup contact, its head, or somebody else of it who takes part in the project, whoever comes first; where nobody of the
 * department is left, the overall lead; and if the lead delivered it, the coordinator, or else the head of the department
 * that started the project.
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

    /**
     * Id of the person who accepts for a department; the contact after all where everybody else did the work, too.
     *
     * @param others who take part in the project besides its members, such as those responsible for a work item
     * @param delivered whether a person, or whoever has their tasks today, delivered the item
     * @throws IllegalStateException when nobody speaks for the department
     */
    public static PersonId acceptor(
            DepartmentId department,
            ProjectView project,
            Collection<PersonId> others,
            Roster roster,
            Predicate<PersonId> delivered) {
        Stream<PersonId> ofDepartment = Stream.concat(
                spokespeople(department, project, roster),
                Stream.concat(project.members().stream(), others.stream())
                        .filter(person -> roster.isMember(person, department)));
        Stream<PersonId> leaders = Stream.concat(
                Stream.of(project.overallLead(), project.coordinator()),
                roster.head(project.initiatingDepartment()).stream());
        return Stream.concat(ofDepartment, leaders)
                .filter(person -> roster.find(person).isPresent())
                .filter(delivered.negate())
                .findFirst()
                .or(() -> spokespeople(department, project, roster).findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "Nobody accepts for %s in project %s".formatted(department, project.code())));
    }

    /** Its contact and backup contact, and its head. */
    private static Stream<PersonId> spokespeople(DepartmentId department, ProjectView project, Roster roster) {
        return Stream.concat(
                project.participation(department).stream()
                        .flatMap(part -> Stream.of(part.contact(), part.deputy()))
                        .filter(Objects::nonNull),
                roster.head(department).stream());
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
