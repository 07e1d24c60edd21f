package io.septet.review.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.review.ReportContent;
import io.septet.review.Reviews;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The coordinator sums up the review. The form opens with the figures, the answers and the key results. */
@Component
class WriteReviewReport implements Submission<ReportContent> {

    private final Reviews reviews;
    private final Projects projects;

    WriteReviewReport(Reviews reviews, Projects projects) {
        this.reviews = reviews;
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
    public Sheet open(TaskAtHand task) {
        ProjectId project = ProjectId.of(task.projectId());
        return new Sheet(
                reviews.blank(project),
                Map.of(
                        "project", projects.get(project),
                        "figures", reviews.figures(project),
                        "lateItems", reviews.lateItems(project),
                        "answers", reviews.answers(project)));
    }

    @Override
    public Outcome submit(TaskAtHand task, ReportContent report) {
        reviews.report(ProjectId.of(task.projectId()), task.person(), report);
        return Outcome.none();
    }
}
