package io.septet.plan.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.plan.FirstDrafts;
import io.septet.plan.PartsEdit;
import io.septet.plan.PlanDrafts;
import io.septet.project.Begun;
import io.septet.project.ProjectId;
import org.springframework.stereotype.Component;

/** The overall lead says which part each department takes, and who decides for it (R1). */
@Component
class AssignDepartments implements Submission<PartsEdit, ProjectToPlan> {

    private final PlanDrafts drafts;
    private final FirstDrafts first;
    private final PlanReference reference;

    AssignDepartments(PlanDrafts drafts, FirstDrafts first, PlanReference reference) {
        this.drafts = drafts;
        this.first = first;
        this.reference = reference;
    }

    @Override
    public TaskKey task() {
        return ResponsibilityPlanning.ASSIGN_DEPARTMENTS;
    }

    @Override
    public Class<PartsEdit> content() {
        return PartsEdit.class;
    }

    @Override
    public Class<ProjectToPlan> reference() {
        return ProjectToPlan.class;
    }

    @Override
    public Sheet<PartsEdit, ProjectToPlan> open(TaskAtHand task) {
        ProjectId project = ProjectId.of(task.projectId());
        Begun<PartsEdit> begun = first.parts(project, task.person());
        return new Sheet<>(begun.content(), reference.of(project, begun.from()));
    }

    @Override
    public Outcome submit(TaskAtHand task, PartsEdit content) {
        drafts.assign(ProjectId.of(task.projectId()), content);
        drafts.handIn(ProjectId.of(task.projectId()), task.doer());
        return Outcome.none();
    }
}
