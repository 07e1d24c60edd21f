package io.septet.desk;

import io.septet.directory.PersonId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Whose task it is: its owner's while a substitute has it, otherwise its assignee's; null while it is nobody's. */
public final class TaskPerson {

    private TaskPerson() {}

    public static @Nullable PersonId of(Task task) {
        return either(task.getOwner(), task.getAssignee());
    }

    public static @Nullable PersonId of(DelegateTask task) {
        return either(task.getOwner(), task.getAssignee());
    }

    /** Whose task it was until now, of one that is being assigned. */
    public static @Nullable PersonId before(DelegateTask task) {
        return task.getOwner() == null ? assigneeBefore(task) : PersonId.of(task.getOwner());
    }

    /** Who had a task that is being assigned until now; null unless that is somebody else. */
    public static @Nullable PersonId assigneeBefore(DelegateTask task) {
        PropertyChange assignee = ((TaskEntity) task).getPropertyChanges().get(TaskEntity.ASSIGNEE);
        return assignee == null ? null : PersonId.orNobody((String) assignee.getOrgValue());
    }

    private static @Nullable PersonId either(@Nullable String owner, @Nullable String assignee) {
        return PersonId.orNobody(owner == null ? assignee : owner);
    }
}
