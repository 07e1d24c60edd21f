package io.septet.desk;

import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The task that a person is completing, or the process they are starting.
 *
 * @param taskId the engine's id of the task; null at a start form
 * @param processInstanceId the engine's id of the process instance; null while a start form is only being filled in
 * @param doer who is at the keyboard, and whose task it is where that is somebody else's
 * @param facts the ids and routing facts that the task sees
 */
public record TaskAtHand(
        @Nullable String taskId, @Nullable String processInstanceId, Doer doer, Map<String, Object> facts) {

    /** Name of the fact that holds the id of the project that a process belongs to. */
    public static final String PROJECT = "projectId";

    /** Id of the person at the keyboard. */
    public PersonId person() {
        return doer.person();
    }

    /** The fact of that name as text. */
    public String fact(String name) {
        Object value = facts.get(name);
        if (value == null) {
            throw new IllegalStateException("Task %s has no fact '%s'".formatted(taskId, name));
        }
        return value.toString();
    }

    /** The department that the task is for, where it is for one. */
    public DepartmentId department() {
        return DepartmentId.of(fact(DepartmentId.VARIABLE));
    }

    /** The id of the project that the process instance belongs to. */
    public String projectId() {
        return fact(PROJECT);
    }
}
