package io.septet.desk;

import io.septet.directory.PersonId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task came to be and these people may do it.
 *
 * @param taskId the engine's id
 * @param name the task's label in the company's language
 * @param projectId id of the project
 * @param people the assignee, or everybody it is offered to
 * @param due when it should be done
 */
public record TaskOffered(
        String taskId, String name, @Nullable String projectId, Set<PersonId> people, @Nullable Instant due) {}
