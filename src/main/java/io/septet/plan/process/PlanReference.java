package io.septet.plan.process;

import io.septet.calendar.WorkingTime;
import io.septet.desk.Choice;
import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.goal.GoalStatement;
import io.septet.goal.Goals;
import io.septet.plan.PlanChecks;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.time.LocalDate;
import java.util.Collections;
import org.springframework.stereotype.Component;

/** What the forms of planning show beside what is filled in: the project, its goal, and why an earlier version came back. */
@Component
class PlanReference {

    private final PlanVersions plans;
    private final PlanDrafts drafts;
    private final PlanChecks checks;
    private final Projects projects;
    private final Goals goals;
    private final Directory directory;
    private final WorkingTime calendar;

    PlanReference(
            PlanVersions plans,
            PlanDrafts drafts,
            PlanChecks checks,
            Projects projects,
            Goals goals,
            Directory directory,
            WorkingTime calendar) {
        this.plans = plans;
        this.drafts = drafts;
        this.checks = checks;
        this.projects = projects;
        this.goals = goals;
        this.directory = directory;
        this.calendar = calendar;
    }

    ProjectToPlan of(ProjectId id) {
        ProjectView project = projects.get(id);
        GoalStatement goal = goals.statement(id);
        Roster roster = directory.roster();
        return new ProjectToPlan(
                project,
                goal,
                plans.rejectionReasons(id),
                roster.named(project.departments()),
                roster.people().stream()
                        .filter(person -> !Collections.disjoint(person.departments(), project.departments()))
                        .map(person -> new Choice(person.id().value(), person.name()))
                        .toList(),
                drafts.nextKey(id),
                LocalDate.ofInstant(project.proposedAt(), calendar.zone()),
                goal.objective().dueOn(),
                checks.unknownYears(drafts.draft(id)));
    }
}
