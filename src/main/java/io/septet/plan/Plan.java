package io.septet.plan;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.GoalStatement;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole plan of a project: what is signed, and what the project then works by.
 *
 * @param communication blank until it is agreed
 * @param rules blank until they are agreed
 */
public record Plan(
        GoalStatement goal,
        List<Participation> participations,
        List<WorkItem> items,
        CommunicationPlan communication,
        DecisionRules rules) {

    public Plan {
        participations = List.copyOf(participations);
        items = List.copyOf(items);
    }

    /** The work item of that key, if there is one and the plan has it. */
    public Optional<WorkItem> item(@Nullable WorkItemKey key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** The day on which the objective is due or, if it is later, the last of the work items. */
    public LocalDate lastDay() {
        return items.stream()
                .map(WorkItem::end)
                .filter(Objects::nonNull)
                .reduce(goal.objective().dueOn(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** How the department takes part, if it does. */
    public Optional<Participation> participation(DepartmentId department) {
        return participations.stream()
                .filter(part -> part.department().equals(department))
                .findFirst();
    }

    /** The same plan with this item in the place of the one that has its key. */
    public Plan with(WorkItem changed) {
        List<WorkItem> all = items.stream()
                .map(item -> item.key().equals(changed.key()) ? changed : item)
                .toList();
        return new Plan(goal, participations, all, communication, rules);
    }

    /** The same plan with these items. */
    public Plan with(List<WorkItem> others) {
        return new Plan(goal, participations, others, communication, rules);
    }

    /** The same plan for a goal that is to be reached by this day. */
    public Plan dueOn(LocalDate day) {
        return new Plan(goal.dueOn(day), participations, items, communication, rules);
    }

    /** Ids of the departments that take part, in the order of the plan. */
    public List<DepartmentId> departments() {
        return participations.stream().map(Participation::department).toList();
    }

    /**
     * Everybody with a duty by this plan, once each: who leads and coordinates the project, contacts and deputies as the
     * plan names them, and who is first responsible for a work item. They sign the duties table (S3).
     */
    public List<PersonId> members(ProjectView project) {
        return Stream.concat(
                        project.membersWith(participations).stream(),
                        items.stream().map(WorkItem::responsible))
                .distinct()
                .toList();
    }

    /**
     * Ids of the departments for which the person has a duty by this plan: those that they speak for, in the order of the
     * plan, then those that do or answer for the work items they are first responsible for.
     */
    public List<DepartmentId> departmentsOf(PersonId person) {
        Stream<DepartmentId> spokenFor = participations.stream()
                .filter(part -> person.equals(part.contact()) || person.equals(part.deputy()))
                .map(Participation::department);
        Stream<DepartmentId> workedFor = items.stream()
                .filter(item -> person.equals(item.responsible()))
                .flatMap(item -> Stream.concat(
                        item.departments(Raci::works).stream(), item.departments(Raci::answers).stream()));
        return Stream.concat(spokenFor, workedFor).distinct().toList();
    }
}
