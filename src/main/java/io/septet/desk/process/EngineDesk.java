package io.septet.desk.process;

import io.septet.desk.Desk;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.domain.Draft;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import io.septet.platform.AsSystem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The {@link Desk} over the engine's tasks. */
@Component
class EngineDesk implements Desk {

    private final TasksAtDesk tasks;
    private final TypedSoFar drafts;
    private final Trials trials;
    private final OnceOnly once;
    private final FormService forms;
    private final AsSystem asSystem;
    private final TransactionTemplate reading;

    EngineDesk(
            TasksAtDesk tasks,
            TypedSoFar drafts,
            Trials trials,
            OnceOnly once,
            FormService forms,
            AsSystem asSystem,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.trials = trials;
        this.once = once;
        this.forms = forms;
        this.asSystem = asSystem;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Override
    public OpenTask open(String taskId, PersonId person) {
        return asSystem.call(() -> reading.execute(transaction -> {
            Task task = tasks.of(person, taskId);
            Submission<?, ?> submission = tasks.submission(task);
            Sheet<?, ?> sheet = submission.open(tasks.atHand(task, person));
            Optional<Draft> draft = drafts.of(taskId);
            Object content = draft.<Object>map(drafts::content).orElse(sheet.content());
            return new OpenTask(
                    head(task),
                    new Sheet<>(content, sheet.reference()),
                    draft.map(Draft::savedAt).orElse(null),
                    draft.map(Draft::version).orElse(0L),
                    draft.flatMap(drafts::writing).orElse(null),
                    submission.neverHandedOn().orElse(null));
        }));
    }

    private static TaskHead head(Task task) {
        return new TaskHead(
                task.getId(),
                task.getName(),
                task.getDescription(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    @Override
    public TaskAtHand theirs(String taskId, PersonId person) {
        return asSystem.call(() -> tasks.atHand(tasks.of(person, taskId), person));
    }

    @Override
    public void checkHandingOn(String taskId, PersonId person, PersonId colleague) {
        asSystem.run(() -> {
            Task task = tasks.of(person, taskId);
            Submission<?, ?> submission = tasks.submission(task);
            submission.neverHandedOn().ifPresent(why -> {
                throw Refused.at("colleague", why);
            });
            submission.checkHandingOn(tasks.atHand(task, person), colleague);
        });
    }

    @Override
    public OpenTask openStart(String process, PersonId person) {
        return asSystem.call(() -> reading.execute(transaction -> {
            Sheet<?, ?> sheet = tasks.startSubmission(process).open(TasksAtDesk.starting(person));
            return new OpenTask(new TaskHead(null, null, null, null), sheet, null, 0, null, null);
        }));
    }

    @Override
    public SavedDraft saveDraft(String taskId, PersonId person, String content, @Nullable Long after) {
        return asSystem.call(() -> {
            tasks.of(person, taskId);
            return drafts.save(taskId, person, content, after);
        });
    }

    @Override
    public void discardDraft(String taskId, PersonId person) {
        asSystem.run(() -> {
            tasks.of(person, taskId);
            drafts.discard(taskId);
        });
    }

    @Override
    public List<Finding> check(String taskId, PersonId person, String content) {
        return asSystem.call(() -> {
            Task task = tasks.of(person, taskId);
            return trials.findings(tasks.submission(task), tasks.atHand(task, person), content);
        });
    }

    @Override
    public Record foresee(String taskId, PersonId person, String content) {
        return asSystem.call(() -> {
            Task task = tasks.of(person, taskId);
            return trials.foresee(tasks.submission(task), tasks.atHand(task, person), content);
        });
    }

    @Override
    public List<Finding> checkStart(String process, PersonId person, String content) {
        return asSystem.call(
                () -> trials.findings(tasks.startSubmission(process), TasksAtDesk.starting(person), content));
    }

    @Override
    public Passed complete(String taskId, PersonId person, String content, UUID key) {
        return once.pass(key, person, taskId, content, () -> {
            forms.submitTaskForm(taskId, Map.of(Door.SUBMISSION, content));
            return null;
        });
    }

    @Override
    public Passed start(String process, PersonId person, String content, UUID key) {
        asSystem.run(() -> tasks.startSubmission(process));
        return once.pass(key, person, process, content, () -> {
            String latest = asSystem.call(() -> tasks.latest(process));
            return forms.submitStartForm(latest, Map.of(Door.SUBMISSION, content))
                    .getId();
        });
    }
}
