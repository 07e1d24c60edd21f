package io.septet.answer.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.answer.Given;
import io.septet.answer.TaskAnswers;
import io.septet.answer.process.Declarations.Declared;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.platform.FieldKind;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.i18n.LocaleContextHolder;

/** Takes in a task whose fields its model declares. */
class AnswerTask implements Submission<ObjectNode, AnswerForm> {

    final Declared declared;
    final TaskAnswers answers;

    AnswerTask(Declared declared, TaskAnswers answers) {
        this.declared = declared;
        this.answers = answers;
    }

    @Override
    public TaskKey task() {
        return new TaskKey(declared.step().process(), declared.step().element());
    }

    @Override
    public Class<ObjectNode> content() {
        return ObjectNode.class;
    }

    @Override
    public Class<AnswerForm> reference() {
        return AnswerForm.class;
    }

    @Override
    public Sheet<ObjectNode, AnswerForm> open(TaskAtHand task) {
        return new Sheet<>(
                AnswerForm.proposed(declared.fields()),
                AnswerForm.of(declared.fields(), declared.isStart(), LocaleContextHolder.getLocale()));
    }

    @Override
    public Outcome submit(TaskAtHand task, ObjectNode content) {
        return facts(answers.give(
                ProjectId.of(task.projectId()),
                declared.step(),
                task.taskId(),
                declared.fields(),
                content,
                task.doer()));
    }

    /** Also what was left open is a variable, so that an expression may ask for it. */
    static Outcome facts(List<Given> given) {
        Outcome outcome = Outcome.none();
        given.stream().filter(field -> field.kind().isFact()).forEach(field -> outcome.and(field.id(), fact(field)));
        return outcome;
    }

    private static Object fact(Given field) {
        if (field.value() == null) {
            return Variables.untypedNullValue();
        } else if (field.kind() == FieldKind.WHOLE_NUMBER) {
            return field.number().longValueExact();
        } else if (field.kind() == FieldKind.NUMBER) {
            return field.number().doubleValue();
        }
        return Objects.requireNonNull(field.value());
    }
}
