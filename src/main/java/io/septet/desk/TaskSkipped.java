package io.septet.desk;

import io.septet.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An administrator moved a process on without the task that was open being done.
 *
 * @param task which task of which model
 * @param name the task's label in the company's language, with what it was about
 * @param projectId id of the project
 * @param by id of the administrator; null when a batch did it whose author is not known
 */
public record TaskSkipped(TaskKey task, String name, @Nullable String projectId, @Nullable PersonId by) {}
