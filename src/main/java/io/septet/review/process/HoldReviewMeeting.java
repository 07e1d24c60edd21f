package io.septet.review.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.HeldOrCalled;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.StepMeetings;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.review.DepartmentAnswer;
import io.septet.review.ReviewAnswers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The coordinator calls the review meeting, or writes its minutes once it has been held (V1); it goes through what the
 * departments were asked.
 */
@Component
class HoldReviewMeeting implements Submission<HeldOrCalled, ReviewToDiscuss> {

    private static final List<String> AGENDA = List.of(
            "review.goalReached.question",
            "review.worked.question",
            "review.failed.question",
            "review.toolsRight.question",
            "review.better.question");

    private final StepMeetings steps;
    private final CalledMeetings called;
    private final ReviewAnswers answers;
    private final Projects projects;
    private final PlanVersions plans;

    HoldReviewMeeting(
            StepMeetings steps, CalledMeetings called, ReviewAnswers answers, Projects projects, PlanVersions plans) {
        this.steps = steps;
        this.called = called;
        this.answers = answers;
        this.projects = projects;
        this.plans = plans;
    }

    @Override
    public TaskKey task() {
        return ProjectReview.HOLD_REVIEW_MEETING;
    }

    @Override
    public Class<HeldOrCalled> content() {
        return HeldOrCalled.class;
    }

    @Override
    public Class<ReviewToDiscuss> reference() {
        return ReviewToDiscuss.class;
    }

    @Override
    public Sheet<HeldOrCalled, ReviewToDiscuss> open(TaskAtHand task) {
        ProjectView project = projects.get(ProjectId.of(task.projectId()));
        List<DepartmentAnswer> given = answers.of(project.id());
        return new Sheet<>(
                steps.usual(MeetingKind.REVIEW, task.person(), project, project.members(), AGENDA),
                new ReviewToDiscuss(
                        project, project.id().value(), given, MeasureAnswer.of(given), called.limits(), null));
    }

    @Override
    public Outcome submit(TaskAtHand task, HeldOrCalled content) {
        ProjectId project = ProjectId.of(task.projectId());
        Integer version = plans.inEffect(project).map(PlanVersion::number).orElse(null);
        Optional<MeetingId> meeting = steps.take(project, MeetingKind.REVIEW, version, content, task.doer());
        Outcome outcome = Outcome.with(HeldOrCalled.IS_CALLED, meeting.isPresent());
        return meeting.map(id -> outcome.and(MeetingId.VARIABLE, id.toString())).orElse(outcome);
    }
}
