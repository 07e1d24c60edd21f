package io.septet.holidays;

import io.septet.directory.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that is to be done by a moment.
 *
 * @param task its label, in the company's language
 * @param person its assignee; null while nobody has it
 * @param project id of the project it belongs to; null when it belongs to none
 */
public record OpenDeadline(String task, @Nullable PersonId person, String project, Instant due) {}
