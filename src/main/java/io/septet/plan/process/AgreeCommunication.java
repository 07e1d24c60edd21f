package io.septet.plan.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.plan.Agreement;
import io.septet.plan.FirstDrafts;
import io.septet.plan.PlanDrafts;
import io.septet.project.Begun;
import io.septet.project.ProjectId;
import org.springframework.stereotype.Component;

/** The coordinator writes down how the departments keep in touch and decide (R5, R6). */
@Component
class AgreeCommunication implements Submission<Agreement, ProjectToPlan> {

    private final PlanDrafts drafts;
    private final FirstDrafts first;
    private final PlanReference reference;

    AgreeCommunication(PlanDrafts drafts, FirstDrafts first, PlanReference reference) {
        this.drafts = drafts;
        this.first = first;
        this.reference = reference;
    }

    @Override
    public TaskKey task() {
        return ResponsibilityPlanning.AGREE_COMMUNICATION;
    }

    @Override
    public Class<Agreement> content() {
        return Agreement.class;
    }

    @Override
    public Class<ProjectToPlan> reference() {
        return ProjectToPlan.class;
    }

    @Override
    public Sheet<Agreement, ProjectToPlan> open(TaskAtHand task) {
        ProjectId project = ProjectId.of(task.projectId());
        Begun<Agreement> begun = first.agreement(project, task.person());
        return new Sheet<>(begun.content(), reference.of(project, begun.from()));
    }

    @Override
    public Outcome submit(TaskAtHand task, Agreement content) {
        drafts.agree(ProjectId.of(task.projectId()), content);
        drafts.handIn(ProjectId.of(task.projectId()), task.doer());
        return Outcome.none();
    }
}
