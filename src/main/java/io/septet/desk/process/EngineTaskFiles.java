package io.septet.desk.process;

import io.septet.desk.Desk;
import io.septet.desk.NewFile;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskFile;
import io.septet.desk.TaskFiles;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.platform.AsSystem;
import io.septet.platform.PlainText;
import io.septet.platform.Repetition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Attachment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The {@link TaskFiles} as the engine's attachments, each with who attached it in its description. The engine's own
 * addresses for them are closed: they ask nobody whose task it is.
 */
@Component
class EngineTaskFiles implements TaskFiles {

    /** In bytes of UTF-8, as file systems count: a longer one could not be saved from the archive. */
    private static final int LONGEST_NAME = 255;

    private static final int LONGEST_TYPE = 255;

    private final Desk desk;
    private final TaskService tasks;
    private final AsSystem asSystem;
    private final Turns turns;
    private final Repetition repetition;
    private final TransactionTemplate transaction;

    EngineTaskFiles(
            Desk desk,
            TaskService tasks,
            AsSystem asSystem,
            Turns turns,
            Repetition repetition,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.tasks = tasks;
        this.asSystem = asSystem;
        this.turns = turns;
        this.repetition = repetition;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public List<TaskFile> of(String taskId, PersonId person) {
        desk.theirs(taskId, person);
        return asSystem.call(() -> files(taskId).map(file -> view(file, person)).toList());
    }

    @Override
    public TaskFile attach(String taskId, PersonId person, String name, @Nullable String type, InputStream content) {
        NewFile file = new NewFile(kept(name), type, bytes(content));
        return onesTurn(taskId, person, task -> view(add(taskId, task.processInstanceId(), person, file), person));
    }

    @Override
    public TaskFile keep(String taskId, NewFile file) {
        NewFile kept = new NewFile(kept(file.name()), file.type(), file.content());
        return asSystem.call(() -> {
            String instance =
                    tasks.createTaskQuery().taskId(taskId).singleResult().getProcessInstanceId();
            return view(add(taskId, instance, null, kept), null);
        });
    }

    @Override
    public List<TaskFile> attached(String taskId) {
        return asSystem.call(() -> files(taskId).map(file -> view(file, null)).toList());
    }

    private static String kept(String name) {
        String kept = PlainText.isBlank(name) ? "file" : name.strip();
        PlainText.firstOther(kept).ifPresent(character -> {
            throw Refused.because("platform.text.other", character);
        });
        if (kept.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw Refused.because("desk.file.name.tooLong");
        }
        return kept;
    }

    /** @param by who may take it back; null for nobody */
    private Attachment add(String taskId, @Nullable String processInstanceId, @Nullable PersonId by, NewFile file) {
        String type = file.type();
        return tasks.createAttachment(
                type == null || type.length() > LONGEST_TYPE ? null : type,
                taskId,
                processInstanceId,
                file.name(),
                by == null ? null : by.value(),
                new ByteArrayInputStream(file.content()));
    }

    @Override
    public void takeBack(String taskId, PersonId person, String fileId) {
        onesTurn(taskId, person, task -> {
            Attachment file = files(taskId)
                    .filter(attachment -> attachment.getId().equals(fileId))
                    .findFirst()
                    .orElseThrow(() -> Refused.because("desk.file.gone"));
            if (!isOwn(file, person)) {
                throw Refused.because("desk.file.others");
            }
            tasks.deleteTaskAttachment(taskId, fileId);
            return null;
        });
    }

    @Override
    public InputStream content(String taskId, PersonId person, String fileId) {
        desk.theirs(taskId, person);
        InputStream content = asSystem.call(() -> tasks.getTaskAttachmentContent(taskId, fileId));
        if (content == null) {
            throw Refused.because("desk.file.gone");
        }
        return content;
    }

    /** Under the lock of the project's tasks, so that the task is not completed at the same moment. */
    private <T> T onesTurn(String taskId, PersonId person, Function<TaskAtHand, T> action) {
        return repetition.of(() -> transaction.execute(status -> {
            turns.await(taskId);
            TaskAtHand task = desk.theirs(taskId, person);
            return asSystem.call(() -> action.apply(task));
        }));
    }

    /** Only content counts, not the addresses that an attachment may hold instead. */
    private Stream<Attachment> files(String taskId) {
        return tasks.getTaskAttachments(taskId).stream().filter(attachment -> attachment.getUrl() == null);
    }

    private static TaskFile view(Attachment file, @Nullable PersonId reader) {
        return new TaskFile(file.getId(), file.getName(), reader != null && isOwn(file, reader));
    }

    private static boolean isOwn(Attachment file, PersonId person) {
        return person.value().equals(file.getDescription());
    }

    private static byte[] bytes(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
