package io.septet.answer.web;

import io.septet.answer.Answer;
import io.septet.answer.TaskAnswers;
import io.septet.project.ProjectView;
import io.septet.project.ShownOfProject;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What was answered in tasks of the process owners, on the page of their project. */
@Component
class AnswersOnPage implements ShownOfProject {

    private final TaskAnswers answers;

    AnswersOnPage(TaskAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<Section> sections(ProjectView project, Locale reader) {
        List<Answer> given = answers.of(project.id());
        return given.isEmpty() ? List.of() : List.of(new Section(Place.ANSWERS, "answer.title", "answer/gist", given));
    }
}
