package io.septet.absence;

import io.septet.directory.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody handed a task on to a colleague, who does it for them.
 *
 * @param process id of the model; null when it is not known
 * @param task the task's label in the company's language, with what it was about
 * @param wasFor id of the person whom it was for
 * @param by id of the person who handed it on: the same, or their substitute
 * @param to id of the colleague
 */
public record HandedOn(
        @Nullable String process, String task, PersonId wasFor, PersonId by, PersonId to, String reason, Instant at) {

    public static final int LONGEST_REASON = 1000;
}
