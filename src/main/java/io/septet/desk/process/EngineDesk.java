package io.septet.desk.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.desk.Desk;
import io.septet.desk.DraftElsewhere;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.desk.domain.Draft;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import io.septet.platform.AsSystem;
import io.septet.platform.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The {@link Desk} over the engine's tasks. */
@Component
class EngineDesk implements Desk {

    private final TaskService tasks;
    private final FormService forms;
    private final RepositoryService repository;
    private final Submissions submissions;
    private final Guard guard;
    private final Admission admission;
    private final Door door;
    private final OpenDrafts drafts;
    private final OnceOnly once;
    private final AsSystem asSystem;
    private final ObjectMapper json;
    private final TransactionTemplate trial;
    private final TransactionTemplate reading;

    EngineDesk(
            TaskService tasks,
            FormService forms,
            RepositoryService repository,
            Submissions submissions,
            Guard guard,
            Admission admission,
            Door door,
            OpenDrafts drafts,
            OnceOnly once,
            AsSystem asSystem,
            ObjectMapper json,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.forms = forms;
        this.repository = repository;
        this.submissions = submissions;
        this.guard = guard;
        this.admission = admission;
        this.door = door;
        this.drafts = drafts;
        this.once = once;
        this.asSystem = asSystem;
        this.json = json;
        this.trial = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Override
    public OpenTask open(String taskId, PersonId person) {
        return asSystem.call(() -> reading.execute(transaction -> {
            Task task = theirTask(taskId, person);
            Submission<?, ?> submission = submission(keyOf(task));
            Sheet<?, ?> sheet = submission.open(atHand(task, person));
            Optional<Draft> draft = drafts.of(taskId);
            Object content = draft.<Object>map(saved -> parse(Objects.requireNonNull(saved.content())))
                    .orElse(sheet.content());
            return new OpenTask(
                    head(task),
                    new Sheet<>(content, sheet.reference()),
                    draft.map(Draft::savedAt).orElse(null),
                    draft.map(Draft::version).orElse(0L),
                    submission.neverHandedOn().orElse(null));
        }));
    }

    @Override
    public TaskAtHand theirs(String taskId, PersonId person) {
        return asSystem.call(() -> atHand(theirTask(taskId, person), person));
    }

    @Override
    public void checkHandingOn(String taskId, PersonId person, PersonId colleague) {
        asSystem.run(() -> {
            Task task = theirTask(taskId, person);
            Submission<?, ?> submission = submission(keyOf(task));
            submission.neverHandedOn().ifPresent(why -> {
                throw Refused.at("colleague", why);
            });
            submission.checkHandingOn(atHand(task, person), colleague);
        });
    }

    @Override
    public OpenTask openStart(String process, PersonId person) {
        return asSystem.call(() -> reading.execute(transaction -> {
            Sheet<?, ?> sheet = startSubmission(process).open(start(person));
            return new OpenTask(new TaskHead(null, null, null, null), sheet, null, 0, null);
        }));
    }

    @Override
    public SavedDraft saveDraft(String taskId, PersonId person, String content, @Nullable Long after) {
        return asSystem.call(() -> {
            theirTask(taskId, person);
            admission.measure(content);
            if (!PlainText.is(content)) {
                throw Refused.because("desk.submission.malformed");
            }
            parse(content);
            try {
                return saved(drafts.save(taskId, person, content, after));
            } catch (DataIntegrityViolationException twice) {
                // two windows saved their first one at the same moment
                throw new DraftElsewhere();
            }
        });
    }

    private static SavedDraft saved(Draft draft) {
        return new SavedDraft(Objects.requireNonNull(draft.savedAt()), draft.version());
    }

    @Override
    public void discardDraft(String taskId, PersonId person) {
        asSystem.run(() -> {
            theirTask(taskId, person);
            drafts.discard(taskId);
        });
    }

    @Override
    public List<Finding> check(String taskId, PersonId person, String content) {
        return asSystem.call(() -> {
            Task task = theirTask(taskId, person);
            TaskAtHand atHand = atHand(task, person);
            return findings(() -> pass(submission(keyOf(task)), atHand, content));
        });
    }

    @Override
    public List<Finding> checkStart(String process, PersonId person, String content) {
        return asSystem.call(() -> findings(() -> pass(startSubmission(process), start(person), content)));
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
        startSubmission(process);
        return once.pass(key, person, process, content, () -> {
            String latest = asSystem.call(() -> repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .latestVersion()
                    .singleResult()
                    .getId());
            return forms.submitStartForm(latest, Map.of(Door.SUBMISSION, content))
                    .getId();
        });
    }

    /** Submits in a transaction that is rolled back whatever comes of it. */
    private List<Finding> findings(Supplier<?> submission) {
        return trial.execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                submission.get();
                return List.of();
            } catch (Refused refused) {
                return refused.findings();
            }
        });
    }

    private Outcome pass(Submission<?, ?> submission, TaskAtHand task, String content) {
        admission.measure(content);
        return door.pass(submission, task, content);
    }

    private Task theirTask(String taskId, PersonId person) {
        // PostgreSQL does not even look for anything else
        Task task =
                PlainText.is(taskId) ? tasks.createTaskQuery().taskId(taskId).singleResult() : null;
        if (task == null) {
            throw Refused.because("desk.task.gone");
        }
        guard.check(task, person);
        return task;
    }

    private static TaskHead head(Task task) {
        return new TaskHead(
                task.getId(),
                task.getName(),
                task.getDescription(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    private TaskAtHand atHand(Task task, PersonId person) {
        return new TaskAtHand(task.getId(), task.getProcessInstanceId(), person, tasks.getVariables(task.getId()));
    }

    private static TaskAtHand start(PersonId person) {
        return new TaskAtHand(null, null, person, Map.of());
    }

    private TaskKey keyOf(Task task) {
        String process =
                repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
        return new TaskKey(process, task.getTaskDefinitionKey());
    }

    private Submission<?, ?> submission(TaskKey key) {
        return submissions.of(key).orElseThrow(() -> Refused.because("desk.task.gone"));
    }

    private Submission<?, ?> startSubmission(String process) {
        return submissions.startOf(process).orElseThrow(() -> Refused.because("desk.task.gone"));
    }

    private JsonNode parse(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException e) {
            throw Refused.because("desk.submission.malformed");
        }
    }
}
