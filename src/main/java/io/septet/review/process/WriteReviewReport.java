package io.septet.review.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.meeting.Minutes;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.review.DepartmentAnswer;
import io.septet.review.ReportContent;
import io.septet.review.ReviewAnswers;
import io.septet.review.Reviews;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The coordinator sums up the review. The form opens with the figures, the answers, what the meeting agreed upon, and the
 * key results.
 */
@Component
class WriteReviewReport implements Submission<ReportContent, ReviewToReport> {

    private final Reviews reviews;
    private final ReviewAnswers answers;
    private final Projects projects;

    WriteReviewReport(Reviews reviews, ReviewAnswers answers, Projects projects) {
        this.reviews = reviews;
        this.answers = answers;
        this.projects = projects;
    }

    @Override
    public TaskKey task() {
        return ProjectReview.WRITE_REVIEW_REPORT;
    }

    @Override
    public Class<ReportContent> content() {
        return ReportContent.class;
    }

    @Override
    public Class<ReviewToReport> reference() {
        return ReviewToReport.class;
    }

    @Override
    public Sheet<ReportContent, ReviewToReport> open(TaskAtHand task) {
        ProjectId project = ProjectId.of(task.projectId());
        List<DepartmentAnswer> given = answers.of(project);
        ReportContent proposal = reviews.proposal(project);
        return new Sheet<>(
                proposal,
                new ReviewToReport(
                        projects.get(project),
                        reviews.measures(project),
                        reviews.severalMeasures(project),
                        reviews.figures(project),
                        reviews.lateItems(project),
                        given,
                        MeasureAnswer.of(given),
                        !proposal.lessons().isEmpty(),
                        reviews.meeting(project).map(Minutes::content).orElse(null)));
    }

    @Override
    public Outcome submit(TaskAtHand task, ReportContent report) {
        reviews.report(ProjectId.of(task.projectId()), task.doer(), report);
        return Outcome.none();
    }
}
