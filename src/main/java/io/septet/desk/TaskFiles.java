package io.septet.desk;

import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that people attach to a task while it is theirs. The engine keeps them, with its history.
 *
 * <p>Every method throws {@link Refused} when the task is not theirs or is no longer there.
 */
public interface TaskFiles {

    List<TaskFile> of(String taskId, PersonId person);

    /** @param type as the browser names it, such as {@code application/pdf} */
    TaskFile attach(String taskId, PersonId person, String name, @Nullable String type, InputStream content);

    /**
     * Attaches a file that belongs to something that is handed in while the task stays open: nobody takes it back. Whoever
     * calls has asked whether the person may.
     */
    TaskFile keep(String taskId, NewFile file);

    /** Those that are there, whoever asks; for what is handed in with the task. */
    List<TaskFile> attached(String taskId);

    /**
     * Removes a file that this person attached, as long as the task is open: what was handed in stays as it was.
     * {@link Refused} when it is somebody else's, or the task has no such file.
     */
    void takeBack(String taskId, PersonId person, String fileId);

    /** The content of a file of this task, for the caller to close; {@link Refused} when it has no such file. */
    InputStream content(String taskId, PersonId person, String fileId);
}
