package io.septet.absence;

import io.septet.directory.PersonId;
import java.time.Instant;

/** Sees to it that everybody's open tasks are with whoever does them: the person or, during an absence, the substitute. */
public interface HandOvers {

    /** Looks at a person's tasks at that moment, in a transaction of its own. */
    void at(Instant moment, PersonId person);

    /**
     * Makes a change after which models may name other people than before. Open tasks of those who were named move to
     * those who are named now, each in a transaction of its own; a task that an administrator gave to somebody by hand
     * stays there.
     *
     * @param businessKey of the processes whose tasks may follow
     */
    void during(String businessKey, Runnable change);

    /** Whose task it is that the person has: their own, or that of somebody they stand in for. */
    PersonId ownerOf(String taskId, PersonId person);

    /** Id of the model of an open task. */
    String processOf(String taskId);

    /** The label of an open task in the company's language, with what it is about. */
    String nameOf(String taskId);

    /** Gives an open task to somebody, within this transaction; nothing happens when it is theirs already. */
    void give(String taskId, PersonId person);
}
