package io.septet.notification;

import java.util.Optional;

/** Says who is told by each reminder of a late task, and when: a decision table that the process owner keeps. */
public interface EscalationLadder {

    /**
     * One rung.
     *
     * @param tell a word of {@link Whom#OF_A_TASK}, or the id of a department or a person
     * @param afterWorkingHours working hours after the reminder before it, or after the due date for the first
     */
    record Rung(String tell, int afterWorkingHours) {}

    /** @param reminder from 1; beyond the last rung there is none, and nobody is told any more */
    Optional<Rung> rung(int reminder);
}
