package io.septet.absence;

import io.septet.directory.PersonId;
import java.time.Instant;

/** Sees to it that everybody's open tasks are with whoever does them: the person or, during an absence, the substitute. */
public interface HandOvers {

    /** Looks at a person's tasks at that moment, in a transaction of its own. */
    void at(Instant moment, PersonId person);

    /**
     * Makes a change after which models may name other people than before. Open tasks that are with whom the model names
     * follow, each in a transaction of its own; whom an administrator gave a task by hand keeps it.
     *
     * @param businessKey of the processes whose tasks may follow
     */
    void during(String businessKey, Runnable change);

    /** Whom an open task of the person's is for: themselves, or whom they stand in for. */
    PersonId whose(String taskId, PersonId person);

    /** The label of an open task in the company's language, with what it is about. */
    String nameOf(String taskId);

    /** Gives an open task to somebody, within this transaction; nothing happens when it is theirs already. */
    void give(String taskId, PersonId person);
}
