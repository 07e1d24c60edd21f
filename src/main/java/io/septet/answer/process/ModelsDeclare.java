package io.septet.answer.process;

import io.septet.answer.TaskAnswers;
import io.septet.desk.DeclaredSubmissions;
import io.septet.desk.Submission;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands the desk what models declare. */
@Component
class ModelsDeclare implements DeclaredSubmissions {

    private final Declarations declarations;
    private final TaskAnswers answers;

    ModelsDeclare(Declarations declarations, TaskAnswers answers) {
        this.declarations = declarations;
        this.answers = answers;
    }

    @Override
    public Optional<Submission<?, ?>> at(String processDefinitionId, String element) {
        return declarations.at(processDefinitionId, element).map(declared -> new AnswerTask(declared, answers));
    }

    @Override
    public Optional<Submission<?, ?>> start(String processDefinitionId) {
        return Optional.empty();
    }
}
