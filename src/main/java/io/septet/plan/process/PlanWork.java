package io.septet.plan.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.plan.FirstDrafts;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanEdit;
import io.septet.project.Begun;
import io.septet.project.ProjectId;
import org.springframework.stereotype.Component;

/** The coordinator breaks the work down and fills in the RACI matrix (R2–R4). */
@Component
class PlanWork implements Submission<PlanEdit, ProjectToPlan> {

    private final PlanDrafts drafts;
    private final FirstDrafts first;
    private final PlanReference reference;

    PlanWork(PlanDrafts drafts, FirstDrafts first, PlanReference reference) {
        this.drafts = drafts;
        this.first = first;
        this.reference = reference;
    }

    @Override
    public TaskKey task() {
        return ResponsibilityPlanning.PLAN_WORK;
    }

    @Override
    public Class<PlanEdit> content() {
        return PlanEdit.class;
    }

    @Override
    public Class<ProjectToPlan> reference() {
        return ProjectToPlan.class;
    }

    @Override
    public Sheet<PlanEdit, ProjectToPlan> open(TaskAtHand task) {
        ProjectId project = ProjectId.of(task.projectId());
        Begun<PlanEdit> begun = first.items(project, task.person());
        return new Sheet<>(begun.content(), reference.of(project, begun.from(), begun.content()));
    }

    @Override
    public Outcome submit(TaskAtHand task, PlanEdit content) {
        drafts.saveItems(ProjectId.of(task.projectId()), content);
        drafts.handIn(ProjectId.of(task.projectId()), task.doer());
        return Outcome.none();
    }
}
