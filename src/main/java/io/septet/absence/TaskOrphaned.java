package io.septet.absence;

import io.septet.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A task waits for somebody who can no longer do it, and the model names nobody else.
 *
 * @param taskId the engine's id
 * @param name the task's label in the company's language
 * @param projectId id of the project
 * @param person id of the person it waits for
 */
public record TaskOrphaned(String taskId, String name, @Nullable String projectId, PersonId person) {}
