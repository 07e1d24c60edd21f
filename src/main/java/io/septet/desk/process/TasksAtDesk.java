package io.septet.desk.process;

import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.desk.TaskPerson;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.platform.PlainText;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds what somebody brings to the desk: a task of theirs, or a process to start, and what takes in its form. */
@Component
class TasksAtDesk {

    private final TaskService tasks;
    private final RepositoryService repository;
    private final Submissions submissions;
    private final Guard guard;

    TasksAtDesk(TaskService tasks, RepositoryService repository, Submissions submissions, Guard guard) {
        this.tasks = tasks;
        this.repository = repository;
        this.submissions = submissions;
        this.guard = guard;
    }

    /** @throws Refused when the task is not theirs or is no longer there */
    Task of(PersonId person, String taskId) {
        // PostgreSQL does not even look for anything else
        Task task =
                PlainText.is(taskId) ? tasks.createTaskQuery().taskId(taskId).singleResult() : null;
        if (task == null) {
            throw gone();
        }
        guard.check(task, person);
        return task;
    }

    /** The task with the facts it sees. */
    TaskAtHand atHand(Task task, PersonId person) {
        return new TaskAtHand(
                task.getId(),
                task.getProcessInstanceId(),
                Doer.of(person, TaskPerson.of(task)),
                tasks.getVariables(task.getId()));
    }

    /** What takes in the form of the task. */
    Submission<?, ?> submission(Task task) {
        String process =
                repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
        return submissions
                .of(new TaskKey(process, task.getTaskDefinitionKey()), task.getProcessDefinitionId())
                .orElseThrow(TasksAtDesk::gone);
    }

    /** Before there is a task, when somebody starts a process. */
    static TaskAtHand starting(PersonId person) {
        return new TaskAtHand(null, null, Doer.of(person), Map.of());
    }

    /** What takes in the start form of a process. */
    Submission<?, ?> startSubmission(String process) {
        return submissions
                .startOf(process)
                .or(() -> submissions.declaredStart(latest(process)))
                .orElseThrow(TasksAtDesk::gone);
    }

    /**
     * Id of the model that a process starts by today.
     *
     * @throws Refused when there is no such process
     */
    String latest(String process) {
        ProcessDefinition latest = PlainText.is(process)
                ? repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult()
                : null;
        if (latest == null) {
            throw gone();
        }
        return latest.getId();
    }

    private static Refused gone() {
        return Refused.because("desk.task.gone");
    }
}
