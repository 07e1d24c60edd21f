package io.septet.desk.process;

import io.septet.desk.Interims;
import io.septet.desk.NewFile;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.directory.PersonId;
import io.septet.platform.AsSystem;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The {@link Interims} at the engine's tasks. */
@Component
class EngineInterims implements Interims {

    private final TasksAtDesk tasks;
    private final Door door;
    private final Turns turns;
    private final OnceOnly once;
    private final Admission admission;
    private final AsSystem asSystem;
    private final TransactionTemplate reading;

    EngineInterims(
            TasksAtDesk tasks,
            Door door,
            Turns turns,
            OnceOnly once,
            Admission admission,
            AsSystem asSystem,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.door = door;
        this.turns = turns;
        this.once = once;
        this.admission = admission;
        this.asSystem = asSystem;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Override
    public Sheet<?, ?> takeIn(String taskId, PersonId person, String content, List<NewFile> files, UUID key) {
        admission.measure(content);
        once.pass(key, person, taskId, content, () -> {
            turns.await(taskId);
            AtDesk at = asSystem.call(() -> at(taskId, person));
            door.takeIn(at.submission(), at.task(), content, files);
            return null;
        });
        return asSystem.call(() -> Objects.requireNonNull(reading.execute(transaction -> {
            AtDesk at = at(taskId, person);
            return at.submission().open(at.task());
        })));
    }

    /** A task and what takes in its form. */
    private record AtDesk(TaskAtHand task, Submission<?, ?> submission) {}

    private AtDesk at(String taskId, PersonId person) {
        Task task = tasks.of(person, taskId);
        return new AtDesk(tasks.atHand(task, person), tasks.submission(task));
    }
}
