package io.septet.absence;

import io.septet.directory.PersonId;
import java.time.Instant;

/**
 * That somebody handed a task on to a colleague, who does it for them.
 *
 * @param task the task's label in the company's language, with what it was about
 * @param wasFor id of the person whom it was for
 * @param by id of the person who handed it on: the same, or their substitute
 * @param to id of the colleague
 */
public record HandedOn(String task, PersonId wasFor, PersonId by, PersonId to, String reason, Instant at) {

    public static final int LONGEST_REASON = 1000;
}
