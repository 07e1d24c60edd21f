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
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The coordinator sums up the review. The form opens with the figures, the answers, what the meeting agreed upon, and the
 * key results.
 */
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
        Map<String, Object> reference = new HashMap<>();
        reference.put("project", projects.get(project));
        reference.put("measures", reviews.measures(project));
        reference.put("figures", reviews.figures(project));
        reference.put("lateItems", reviews.lateItems(project));
        reference.put("answers", reviews.answers(project));
        reviews.meeting(project).ifPresent(minutes -> reference.put("meeting", minutes.content()));
        return new Sheet(reviews.proposal(project), reference);
    }

    @Override
    public Outcome submit(TaskAtHand task, ReportContent report) {
        reviews.report(ProjectId.of(task.projectId()), task.person(), report);
        return Outcome.none();
    }
}
