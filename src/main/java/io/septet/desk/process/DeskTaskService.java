package io.septet.desk.process;

import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * The engine's task service, with {@link Admission} before every completion from outside. Whoever comes second, to
 * complete a task or to take it, hears that somebody was faster.
 */
class DeskTaskService extends TaskServiceImpl {

    private final Admission admission;
    private final Turns turns;

    DeskTaskService(Admission admission, Turns turns) {
        this.admission = admission;
        this.turns = turns;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        completeWithVariablesInReturn(taskId, variables, false);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        if (Admission.isInside()) {
            return super.completeWithVariablesInReturn(taskId, variables, deserializeValues);
        }
        VariableMap admitted = admission.admit(variables);
        CompleteTaskCmd completion = new CompleteTaskCmd(taskId, admitted, true, deserializeValues);
        try {
            return admission.attempt(() -> commandExecutor.execute(command -> {
                turns.await(taskId);
                // the door's guard decides, which knows substitutes; the engine's authorizations do not
                return command.runWithoutAuthorization(completion);
            }));
        } catch (RuntimeException failure) {
            // whatever it stumbled over: a task that was ended meanwhile, by a timer or a withdrawal, is the reason
            throw turns.isOver(taskId) ? admission.refusal(Refused.because("desk.task.gone")) : failure;
        }
    }

    /** People take a task for themselves, and nobody gives one up: its model says who may have it. */
    @Override
    public void claim(String taskId, String person) {
        if (Admission.isInside()) {
            super.claim(taskId, person);
            return;
        }
        try {
            admission.attempt(() -> commandExecutor.execute(command -> {
                turns.await(taskId);
                if (person == null || !person.equals(command.getAuthenticatedUserId())) {
                    throw new Forbidden("desk.guard.notYours");
                }
                return new ClaimTaskCmd(taskId, person).execute(command);
            }));
        } catch (TaskAlreadyClaimedException others) {
            throw admission.refusal(new Forbidden("desk.guard.taken"));
        } catch (SubmissionRefused gone) {
            // of these, REST knows only those of forms
            throw new BadUserRequestException(gone.getMessage(), gone);
        }
    }

    /** None: what is said about the work stands in its form, with the project's record. */
    @Override
    public List<Comment> getTaskComments(String taskId) {
        return List.of();
    }
}
