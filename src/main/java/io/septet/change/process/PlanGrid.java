package io.septet.change.process;

import io.septet.change.ChangeView;
import io.septet.desk.Choice;
import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanHeadings;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the grid of work items offers to choose from. */
@Component
class PlanGrid {

    private final PlanVersions plans;
    private final PlanDrafts drafts;
    private final Projects projects;
    private final Directory directory;
    private final PlanHeadings headings;

    PlanGrid(PlanVersions plans, PlanDrafts drafts, Projects projects, Directory directory, PlanHeadings headings) {
        this.plans = plans;
        this.drafts = drafts;
        this.projects = projects;
        this.directory = directory;
        this.headings = headings;
    }

    ChangeToDraft.Choices of(ProjectId id) {
        ProjectView project = projects.get(id);
        Roster roster = directory.roster();
        List<Choice> people = roster.people().stream()
                .filter(person -> !Collections.disjoint(person.departments(), project.departments()))
                .map(person -> new Choice(person.id().value(), person.name()))
                .toList();
        return new ChangeToDraft.Choices(
                roster.named(project.departments()), people, drafts.nextKey(id), headings.all());
    }

    /** The versions that a draft may have taken up: each that was in effect since the change was asked for. */
    List<Choice> versionsUpTo(ChangeView change, int inEffect) {
        return plans.versions(change.project()).stream()
                .filter(version -> version.number() <= inEffect && version.state() != PlanVersion.State.REJECTED)
                .map(version -> Integer.toString(version.number()))
                .map(number -> new Choice(number, number))
                .toList();
    }
}
