package io.septet.project;

import io.septet.desk.ByHand;
import io.septet.directory.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an administrator forced a project's process.
 *
 * @param process id of the model
 * @param name the task's label in the company's language, with what it was about, the process's, or with that what was set or
 *     sent
 * @param by id of the administrator; null when it is not known
 * @param to id of the person who was given the task; null otherwise
 */
public record Forced(
        ByHand.Kind kind, String process, String name, @Nullable PersonId by, @Nullable PersonId to, Instant at) {}
