package io.septet.desk;

import io.septet.directory.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An administrator moved a process by hand, past what its model and its people would have done.
 *
 * @param process id of the model
 * @param task id of the task in it; null when it was not about one
 * @param name the task's label in the company's language, with what it was about, the process's, or with that what was set or
 *     sent
 * @param projectId id of the project, or null when it belongs to none
 * @param by id of the administrator; null when a batch did it whose author is not known
 * @param to id of the person who got the task; null unless it was given
 * @param facts what the process knew when it was ended, by the names of its variables; empty otherwise
 */
public record ByHand(
        Kind kind,
        String process,
        @Nullable String task,
        String name,
        @Nullable String projectId,
        @Nullable PersonId by,
        @Nullable PersonId to,
        Map<String, String> facts) {

    public ByHand(
            Kind kind,
            String process,
            @Nullable String task,
            String name,
            @Nullable String projectId,
            @Nullable PersonId by,
            @Nullable PersonId to) {
        this(kind, process, task, name, projectId, by, to, Map.of());
    }

    /** What became of it. */
    public enum Kind {
        /** The process went on without the task being done. */
        SKIPPED,
        /** The task is somebody else's now than the model says. */
        GIVEN,
        /** The process was ended on the way. */
        ENDED,
        /** A variable of the process has another value. */
        SET,
        /** The process got a message, and went another way by it. */
        SENT
    }
}
