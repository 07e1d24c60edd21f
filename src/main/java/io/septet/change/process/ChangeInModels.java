package io.septet.change.process;

import io.septet.change.ChangeId;
import io.septet.change.ChangeView;
import io.septet.change.Changes;
import io.septet.directory.PersonId;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItem;
import io.septet.platform.ForModels;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;

/** What models ask of a change: {@code ${change.accountable(changeId)}}. */
@ForModels("change")
public class ChangeInModels {

    private final Changes changes;
    private final PlanVersions plans;
    private final Projects projects;
    private final Successors successors;

    ChangeInModels(Changes changes, PlanVersions plans, Projects projects, Successors successors) {
        this.changes = changes;
        this.plans = plans;
        this.projects = projects;
        this.successors = successors;
    }

    /** The class as the table words it, which was decided when the change was asked for: {@code minor} or {@code major}. */
    public String changeClass(String changeId) {
        return ChangeClassTable.word(changes.get(ChangeId.of(changeId)).changeClass());
    }

    /**
     * Id of the person who decides for the department that answers for the item; of the coordinator when nobody does;
     * of their successor when they have left.
     */
    public String accountable(String changeId) {
        ChangeView change = changes.get(ChangeId.of(changeId));
        ProjectView project = projects.get(change.project());
        PersonId accountable = plans.inEffect(change.project())
                .flatMap(version -> version.content().item(change.item()))
                .flatMap(WorkItem::accountable)
                .flatMap(project::participation)
                .map(Participation::contact)
                .orElse(project.coordinator());
        return successors.of(project, accountable).value();
    }
}
