package io.septet.goal;

import io.septet.goal.domain.AnsweredLesson;
import io.septet.goal.domain.AnsweredLessonRepository;
import io.septet.project.ProjectId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was answered to the lessons of earlier projects that were offered while goals were written (G7). */
@Component
@Transactional(readOnly = true)
public class LessonsTaken {

    private final AnsweredLessonRepository answers;

    LessonsTaken(AnsweredLessonRepository answers) {
        this.answers = answers;
    }

    /** Taken over or set aside, in the order in which they were offered. */
    public List<LessonTaken> of(ProjectId project) {
        return answers.findByProjectIdOrderByPosition(project.value()).stream()
                .map(AnsweredLesson::view)
                .toList();
    }
}
