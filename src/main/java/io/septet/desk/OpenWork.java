package io.septet.desk;

import io.septet.directory.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Human work that is open, whoever it is for: for those who tell what is waited for. Nobody is asked whether they may know. */
public interface OpenWork {

    /**
     * What is open in the processes of one business key, what has waited longest first. In one statement.
     *
     * @param businessKey of a project, its code
     */
    List<OpenRound> of(String businessKey);

    /**
     * What is open in the processes of several business keys and is not this person's, the earliest due first, and no more
     * tasks than so many. In one statement.
     */
    List<OpenRound> others(Collection<String> businessKeys, PersonId person, int most);

    /** How these processes go on without anybody's doing; empty when they only wait for people. In one statement. */
    Optional<Ahead> ahead(String businessKey);

    /** A person's next task: of this business key if there is one, otherwise of any, the earliest due first. */
    Optional<NextTask> next(PersonId person, String businessKey);

    /** A person's tasks, the earliest due first, and no more than so many; those without a date come last. In one statement. */
    List<NextTask> own(PersonId person, int most);

    /** Their own tasks that are due at a moment, the earliest first, and no more than so many. In one statement. */
    List<DueTask> due(PersonId person, int most);

    /** How many tasks a person has, as far as they are counted: one more stands for any number. In one statement. */
    int count(PersonId person, int mostCounted);

    /** What somebody completed. */
    Optional<Handled> completed(String taskId);

    /** What somebody started. */
    Optional<Handled> started(String processInstanceId);

    /**
     * A step that goes on by itself.
     *
     * @param at when it does; null when it is about to
     * @param name label of the event that is waited for, in the company's language; null when none is
     */
    record Ahead(@Nullable Instant at, @Nullable String name) {}

    /** A task that waits for the person who asks. */
    record NextTask(String id, String name, @Nullable Instant due) {}

    /**
     * Where something was done.
     *
     * @param businessKey of the process; empty where it has none
     */
    record Handled(String processInstanceId, String businessKey) {}
}
