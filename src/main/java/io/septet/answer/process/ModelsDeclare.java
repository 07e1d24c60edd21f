package io.septet.answer.process;

import io.septet.answer.TaskAnswers;
import io.septet.answer.process.Declarations.Declared;
import io.septet.desk.DeclaredSubmissions;
import io.septet.desk.Submission;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands the desk what models declare. */
@Component
class ModelsDeclare implements DeclaredSubmissions {

    private final Declarations declarations;
    private final TaskAnswers answers;
    private final ProjectsUnderWay projects;

    ModelsDeclare(Declarations declarations, TaskAnswers answers, ProjectsUnderWay projects) {
        this.declarations = declarations;
        this.answers = answers;
        this.projects = projects;
    }

    @Override
    public Optional<Submission<?, ?>> at(String processDefinitionId, String element) {
        return declarations.at(processDefinitionId, element).map(this::submission);
    }

    @Override
    public Optional<Submission<?, ?>> start(String processDefinitionId) {
        return declarations.start(processDefinitionId).map(this::submission);
    }

    private Submission<?, ?> submission(Declared declared) {
        return declared.isStart() ? new AnswerAtStart(declared, answers, projects) : new AnswerTask(declared, answers);
    }
}
