package io.septet.change.domain;

import io.septet.change.ChangeView;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.plan.Plan;
import io.septet.plan.PlanDifference;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a change concerns (C4): the departments that are consulted or informed of an item that is different, those who do
 * such an item, who asked for the change, and finance when money changes; everybody when more is different than work
 * items. Head, contact and deputy of a department that is left out are told that instead.
 *
 * @param roster who belongs where today
 * @param financeDepartment id of the department that is told whenever money changes
 */
public record ConcernedPolicy(Roster roster, DepartmentId financeDepartment) {

    /**
     * Whom a change concerns; nobody is in two places, but for those left out who still have a duty.
     *
     * @param ofChange ids of the people who are told what is different
     * @param ofMoney those who are told because money changes
     * @param leftOut those whose department takes part no longer
     */
    public record Concerned(Set<PersonId> ofChange, Set<PersonId> ofMoney, List<LeftOut> leftOut) {}

    /** The people who spoke for a department. */
    public record LeftOut(DepartmentId department, Set<PersonId> people) {}

    public Concerned by(ChangeView change, ProjectView project, Plan before, Plan after, PlanDifference difference) {
        Set<PersonId> people = new LinkedHashSet<>();
        List<WorkItem> touched = touched(difference);
        touched.forEach(item -> people.add(item.responsible()));
        touched.stream()
                .flatMap(item -> item.departments(part -> part == Raci.C || part == Raci.I).stream())
                .distinct()
                .forEach(department -> people.addAll(peopleOf(department, project, before, after)));
        if (difference.concernsAll()) {
            people.addAll(before.members(project));
            people.addAll(after.members(project));
        }
        people.add(change.requestedBy());
        Set<PersonId> finance =
                change.effects().changeMoney() ? project.speakersFor(financeDepartment, roster) : Set.of();
        people.removeAll(finance);
        List<LeftOut> leftOut = leftOut(before, after);
        Set<PersonId> stillMembers = Set.copyOf(after.members(project));
        leftOut.stream()
                .flatMap(department -> department.people().stream())
                .filter(person -> !stillMembers.contains(person))
                .forEach(people::remove);
        return new Concerned(people, finance, leftOut);
    }

    /** As it was and as it is: a department that is no longer informed should know that, too. */
    private static List<WorkItem> touched(PlanDifference difference) {
        return Stream.of(
                        difference.added().stream(),
                        difference.removed().stream(),
                        difference.changed().stream().map(PlanDifference.ChangedItem::before),
                        difference.changed().stream().map(PlanDifference.ChangedItem::after))
                .flatMap(items -> items)
                .toList();
    }

    private List<LeftOut> leftOut(Plan before, Plan after) {
        return PlanDifference.leftOut(before.departments(), after.departments()).stream()
                .map(department -> new LeftOut(
                        department,
                        before.participation(department).map(this::speakers).orElseGet(Set::of)))
                .toList();
    }

    private Set<PersonId> speakers(Participation part) {
        return present(Stream.of(
                roster.head(part.department()),
                Optional.ofNullable(part.contact()),
                Optional.ofNullable(part.deputy())));
    }

    /** The department's contact, and its people who are responsible for a work item. */
    private Set<PersonId> peopleOf(DepartmentId department, ProjectView project, Plan before, Plan after) {
        Set<PersonId> people = new HashSet<>();
        project.participation(department).map(Participation::contact).ifPresent(people::add);
        Stream.concat(before.items().stream(), after.items().stream())
                .map(WorkItem::responsible)
                .filter(person -> roster.isMember(person, department))
                .forEach(people::add);
        return people;
    }

    private static Set<PersonId> present(Stream<Optional<PersonId>> people) {
        return people.flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
