package io.septet.notification;

import io.septet.directory.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told that a task is late.
 *
 * @param taskId the engine's id of the task
 * @param taskName its label in the company's language
 * @param assignee whose task it was at the time
 * @param due when it should have been done
 * @param number which reminder it is of this task for this due date, from 1
 * @param told id of the person who was told
 */
public record ReminderView(
        String taskId,
        String taskName,
        @Nullable PersonId assignee,
        Instant due,
        int number,
        PersonId told,
        Instant at) {}
