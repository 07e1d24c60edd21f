package io.septet.plan.process;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.goal.GoalStatement;
import io.septet.goal.Goals;
import io.septet.plan.Plans;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What the forms of planning show beside what is filled in: the project, its goal, and why an earlier version came back. */
@Component
class PlanReference {

    private final Plans plans;
    private final Projects projects;
    private final Goals goals;
    private final Directory directory;
    private final WorkingTime calendar;

    PlanReference(Plans plans, Projects projects, Goals goals, Directory directory, WorkingTime calendar) {
        this.plans = plans;
        this.projects = projects;
        this.goals = goals;
        this.directory = directory;
        this.calendar = calendar;
    }

    /**
     * Entries: {@code project}, {@code goal}, {@code reasons} of a rejection, {@code departments} that take part,
     * {@code people} who belong to them, {@code nextKey}, {@code from} and {@code until} of the project,
     * {@code unknownYears} that it reaches into.
     */
    Map<String, Object> of(ProjectId id) {
        ProjectView project = projects.get(id);
        GoalStatement goal = goals.statement(id);
        Roster roster = directory.roster();
        Map<String, Object> reference = new TreeMap<>();
        reference.put("project", project);
        reference.put("goal", goal);
        reference.put("reasons", plans.rejectionReasons(id));
        reference.put("departments", roster.named(project.departments()));
        reference.put(
                "people",
                roster.people().stream()
                        .filter(person -> !Collections.disjoint(person.departments(), project.departments()))
                        .map(person -> Map.of("id", person.id(), "name", person.name()))
                        .toList());
        reference.put("nextKey", plans.nextKey(id));
        reference.put("from", LocalDate.ofInstant(project.proposedAt(), calendar.zone()));
        reference.put("until", goal.objective().dueOn());
        reference.put("unknownYears", plans.unknownYears(plans.draft(id)));
        return reference;
    }
}
