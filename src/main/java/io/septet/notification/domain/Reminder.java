package io.septet.notification.domain;

import io.septet.directory.PersonId;
import io.septet.notification.ReminderView;
import io.septet.project.ProjectId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody was told that a task is late. The number is unique for the task and its due date. */
@Entity
public class Reminder {

    @Id
    private UUID id;

    private String taskId;
    private String taskName;
    private @Nullable UUID projectId;
    private @Nullable PersonId assignee;
    private Instant dueAt;
    private int number;
    private PersonId told;
    private Instant remindedAt;

    protected Reminder() {}

    public Reminder(
            String taskId,
            String taskName,
            @Nullable ProjectId project,
            @Nullable PersonId assignee,
            Instant due,
            int number,
            PersonId told,
            Instant now) {
        this.id = UUID.randomUUID();
        this.taskId = taskId;
        this.taskName = taskName;
        this.projectId = project == null ? null : project.value();
        this.assignee = assignee;
        this.dueAt = due;
        this.number = number;
        this.told = told;
        this.remindedAt = now;
    }

    public int number() {
        return number;
    }

    public Instant remindedAt() {
        return remindedAt;
    }

    public ReminderView view() {
        return new ReminderView(taskId, taskName, assignee, dueAt, number, told, remindedAt);
    }
}
