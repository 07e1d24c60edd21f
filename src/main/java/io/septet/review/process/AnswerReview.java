package io.septet.review.process;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.goal.Measure;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.review.Answer;
import io.septet.review.MeasureReached;
import io.septet.review.ReviewAnswers;
import io.septet.review.Reviews;
import java.util.List;
import org.springframework.stereotype.Component;

/** A department's contact answers the questions of the review. */
@Component
class AnswerReview implements Submission<Answer, ReviewToAnswer> {

    private final ReviewAnswers answers;
    private final Reviews reviews;
    private final Projects projects;

    AnswerReview(ReviewAnswers answers, Reviews reviews, Projects projects) {
        this.answers = answers;
        this.reviews = reviews;
        this.projects = projects;
    }

    @Override
    public TaskKey task() {
        return ProjectReview.ANSWER_REVIEW;
    }

    @Override
    public Class<Answer> content() {
        return Answer.class;
    }

    @Override
    public Class<ReviewToAnswer> reference() {
        return ReviewToAnswer.class;
    }

    @Override
    public Sheet<Answer, ReviewToAnswer> open(TaskAtHand task) {
        ProjectId project = ProjectId.of(task.projectId());
        List<Measure> several = reviews.severalMeasures(project);
        return new Sheet<>(
                Answer.open(several.stream().map(MeasureReached::open).toList()),
                new ReviewToAnswer(
                        projects.get(project),
                        task.department(),
                        reviews.measures(project),
                        several,
                        reviews.keyResults(project)));
    }

    @Override
    public Outcome submit(TaskAtHand task, Answer answer) {
        answers.answer(ProjectId.of(task.projectId()), task.department(), task.doer(), answer);
        return Outcome.none();
    }
}
