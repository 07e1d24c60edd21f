package io.septet.review;

import io.septet.goal.Goals;
import io.septet.goal.LessonTaken;
import io.septet.goal.LessonsTaken;
import io.septet.goal.Measure;
import io.septet.project.ProjectId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The key results of a project's goal, as the report has to answer for them. */
@Component
class AgreedKeyResults {

    private final Goals goals;
    private final LessonsTaken lessons;

    AgreedKeyResults(Goals goals, LessonsTaken lessons) {
        this.goals = goals;
        this.lessons = lessons;
    }

    /** The lessons of earlier projects that were taken over with the goal. */
    List<LessonFollowed> lessons(ProjectId project) {
        return lessons.of(project).stream()
                .filter(LessonTaken::isTakenOver)
                .map(LessonFollowed::open)
                .toList();
    }

    /** What the goal as a whole is measured by. */
    List<Measure> measures(ProjectId project) {
        return goals.latest(project).stream()
                .flatMap(round -> round.statement().objective().measures().stream())
                .toList();
    }

    /** The same where there are several, so that each is asked about; otherwise the question about the goal is the one. */
    List<Measure> severalMeasures(ProjectId project) {
        List<Measure> all = measures(project);
        return all.size() > 1 ? all : List.of();
    }

    List<KeyResultAchieved> of(ProjectId project) {
        return goals.latest(project).stream()
                .flatMap(round -> round.statement().keyResults().stream())
                .map(agreed ->
                        KeyResultAchieved.open(agreed.department(), agreed.text(), agreed.metric(), agreed.target()))
                .toList();
    }
}
