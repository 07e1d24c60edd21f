package io.septet.desk;

import io.septet.directory.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task is gone because the author took back what it was about.
 *
 * @param name the task's label in the company's language
 * @param projectId id of the project, or null when the task belonged to none
 * @param people those who had it, or to whom it was offered; not the author
 * @param by id of the author
 */
public record TaskTakenBack(String name, @Nullable String projectId, Set<PersonId> people, PersonId by) {}
