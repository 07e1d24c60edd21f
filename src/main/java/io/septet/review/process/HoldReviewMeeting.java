package io.septet.review.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.MinutesContent;
import io.septet.meeting.UsualMinutes;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.review.DepartmentAnswer;
import io.septet.review.ReviewAnswers;
import java.util.List;
import org.springframework.stereotype.Component;

/** The coordinator writes the minutes of the review meeting (V1), which goes through what the departments were asked. */
@Component
class HoldReviewMeeting implements Submission<MinutesContent, ReviewToDiscuss> {

    private static final List<String> AGENDA = List.of(
            "review.goalReached.question",
            "review.worked.question",
            "review.failed.question",
            "review.toolsRight.question",
            "review.better.question");

    private final Meetings meetings;
    private final UsualMinutes usual;
    private final ReviewAnswers answers;
    private final Projects projects;
    private final PlanVersions plans;

    HoldReviewMeeting(
            Meetings meetings, UsualMinutes usual, ReviewAnswers answers, Projects projects, PlanVersions plans) {
        this.meetings = meetings;
        this.usual = usual;
        this.answers = answers;
        this.projects = projects;
        this.plans = plans;
    }

    @Override
    public TaskKey task() {
        return ProjectReview.HOLD_REVIEW_MEETING;
    }

    @Override
    public Class<MinutesContent> content() {
        return MinutesContent.class;
    }

    @Override
    public Class<ReviewToDiscuss> reference() {
        return ReviewToDiscuss.class;
    }

    @Override
    public Sheet<MinutesContent, ReviewToDiscuss> open(TaskAtHand task) {
        ProjectView project = projects.get(ProjectId.of(task.projectId()));
        List<DepartmentAnswer> given = answers.of(project.id());
        return new Sheet<>(
                usual.of(project.members(), AGENDA), new ReviewToDiscuss(project, given, MeasureAnswer.of(given)));
    }

    @Override
    public Outcome submit(TaskAtHand task, MinutesContent content) {
        ProjectId project = ProjectId.of(task.projectId());
        Integer version = plans.inEffect(project).map(PlanVersion::number).orElse(null);
        meetings.record(project, MeetingKind.REVIEW, version, content, task.doer());
        return Outcome.none();
    }
}
