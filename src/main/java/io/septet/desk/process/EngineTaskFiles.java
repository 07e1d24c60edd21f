package io.septet.desk.process;

import io.septet.desk.Desk;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskFile;
import io.septet.desk.TaskFiles;
import io.septet.findings.Refused;
import io.septet.platform.AsSystem;
import io.septet.platform.PlainText;
import java.io.InputStream;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Attachment;
import org.springframework.stereotype.Component;

/**
 * The {@link TaskFiles} as the engine's attachments. The engine's own address for them asks for the right to read the
 * history of every task, which is more than somebody needs to attach a file to one.
 */
@Component
class EngineTaskFiles implements TaskFiles {

    private static final int LONGEST_NAME = 255;

    private final Desk desk;
    private final TaskService tasks;
    private final AsSystem asSystem;

    EngineTaskFiles(Desk desk, TaskService tasks, AsSystem asSystem) {
        this.desk = desk;
        this.tasks = tasks;
        this.asSystem = asSystem;
    }

    @Override
    public List<TaskFile> of(String taskId, String person) {
        desk.theirs(taskId, person);
        return asSystem.call(() -> tasks.getTaskAttachments(taskId).stream()
                .filter(attachment -> attachment.getUrl() == null)
                .map(EngineTaskFiles::file)
                .toList());
    }

    @Override
    public TaskFile attach(String taskId, String person, String name, String type, InputStream content) {
        TaskAtHand task = desk.theirs(taskId, person);
        String given = PlainText.isBlank(name) ? "file" : name.strip();
        PlainText.firstOther(given).ifPresent(character -> {
            throw Refused.because("platform.text.other", character);
        });
        String kept = end(given);
        return asSystem.call(
                () -> file(tasks.createAttachment(type, taskId, task.processInstanceId(), kept, null, content)));
    }

    @Override
    public InputStream content(String taskId, String person, String fileId) {
        desk.theirs(taskId, person);
        InputStream content = asSystem.call(() -> tasks.getTaskAttachmentContent(taskId, fileId));
        if (content == null) {
            throw Refused.because("desk.file.gone");
        }
        return content;
    }

    /** The end of a long name, because there it says what kind of file it is; not half a character. */
    private static String end(String name) {
        int from = Math.max(0, name.length() - LONGEST_NAME);
        return name.substring(from < name.length() && Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
    }

    private static TaskFile file(Attachment attachment) {
        return new TaskFile(attachment.getId(), attachment.getName());
    }
}
