package io.septet.desk.process;

import io.septet.desk.Outcome;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.desk.TaskPerson;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** The door itself: the engine calls it when any user task is completed and when any process starts by a form. */
@Component
class DoorAtCompletion implements TaskListener, ExecutionListener {

    private final Submissions submissions;
    private final Guard guard;
    private final Door door;
    private final OpenDrafts drafts;

    DoorAtCompletion(Submissions submissions, Guard guard, Door door, OpenDrafts drafts) {
        this.submissions = submissions;
        this.guard = guard;
        this.door = door;
        this.drafts = drafts;
    }

    @Override
    public void notify(DelegateTask task) {
        PersonId person = personAtTheKeyboard();
        guard.check(task, person);
        Doer doer = Doer.of(person, TaskPerson.of(task));
        TaskKey key = new TaskKey(processOf(task.getExecution()), task.getTaskDefinitionKey());
        Submission<?, ?> submission = submissions
                .of(key, task.getProcessDefinitionId())
                .orElseThrow(() -> new IllegalStateException("No submission for task " + key));
        String content = takeSubmission(task);
        Outcome outcome = door.pass(
                submission, new TaskAtHand(task.getId(), task.getProcessInstanceId(), doer, facts(task)), content);
        task.getExecution().getProcessInstance().setVariables(outcome.facts());
        drafts.discard(task.getId());
    }

    /** What a process of somebody else's calls was handed in there: nobody stands before its form. */
    @Override
    public void notify(DelegateExecution start) {
        if (((ExecutionEntity) start).getProcessInstance().getSuperExecution() != null) {
            return;
        }
        TaskKey key = new TaskKey(processOf(start), start.getCurrentActivityId());
        submissions.of(key, start.getProcessDefinitionId()).ifPresent(submission -> {
            PersonId person = personAtTheKeyboard();
            String content = takeSubmission(start);
            Outcome outcome = door.pass(
                    submission,
                    new TaskAtHand(null, start.getProcessInstanceId(), Doer.of(person), facts(start)),
                    content);
            start.setVariables(outcome.facts());
            if (outcome.businessKey() != null) {
                start.setProcessBusinessKey(outcome.businessKey());
            }
        });
    }

    private static String takeSubmission(VariableScope scope) {
        Object submitted = scope.getVariable(Door.SUBMISSION);
        if (!(submitted instanceof String content)) {
            throw Refused.because("desk.submission.missing");
        }
        scope.removeVariable(Door.SUBMISSION);
        return content;
    }

    private static Map<String, Object> facts(VariableScope scope) {
        return new HashMap<>(scope.getVariables());
    }

    private static String processOf(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }

    private static PersonId personAtTheKeyboard() {
        Authentication person = Context.getCommandContext().getAuthentication();
        if (person == null || person.getUserId() == null) {
            throw new Forbidden("desk.guard.nobody");
        }
        return PersonId.of(person.getUserId());
    }
}
