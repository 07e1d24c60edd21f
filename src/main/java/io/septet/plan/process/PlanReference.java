package io.septet.plan.process;

import io.septet.calendar.WorkingTime;
import io.septet.desk.Choice;
import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.goal.GoalStatement;
import io.septet.plan.Plan;
import io.septet.plan.PlanChecks;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanEdit;
import io.septet.plan.PlanHeadings;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.TakenFrom;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms of planning show beside what is filled in: the project, its goal, and why an earlier version came back. */
@Component
class PlanReference {

    private final PlanVersions plans;
    private final PlanDrafts drafts;
    private final PlanChecks checks;
    private final Projects projects;
    private final Directory directory;
    private final WorkingTime calendar;
    private final PlanHeadings headings;

    PlanReference(
            PlanVersions plans,
            PlanDrafts drafts,
            PlanChecks checks,
            Projects projects,
            Directory directory,
            WorkingTime calendar,
            PlanHeadings headings) {
        this.plans = plans;
        this.drafts = drafts;
        this.checks = checks;
        this.projects = projects;
        this.directory = directory;
        this.calendar = calendar;
        this.headings = headings;
    }

    ProjectToPlan of(ProjectId id, @Nullable TakenFrom takenFrom) {
        return of(id, takenFrom, new PlanEdit(List.of()));
    }

    /** @param rows that the form begins with */
    ProjectToPlan of(ProjectId id, @Nullable TakenFrom takenFrom, PlanEdit rows) {
        ProjectView project = projects.get(id);
        Plan draft = drafts.draft(id);
        GoalStatement goal = draft.goal();
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
                drafts.nextKey(id, rows),
                LocalDate.ofInstant(project.proposedAt(), calendar.zone()),
                goal.objective().dueOn(),
                headings.all(),
                checks.unknownYears(draft),
                drafts.lessons(id),
                takenFrom);
    }
}
