package io.septet.desk;

import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import java.util.Optional;

/**
 * What one user task, or one start form, takes in. A step has one per task, as a bean.
 *
 * @param <T> the record that the form's content is bound to; Bean Validation on it is checked before {@link #submit}
 * @param <R> the record of what the form shows besides
 */
public interface Submission<T, R extends Record> {

    /** The task it belongs to. */
    TaskKey task();

    /** The type of the content. */
    Class<T> content();

    /** The type of what the form shows besides the content. */
    Class<R> reference();

    /** What the form shows to the person who opens it. */
    Sheet<T, R> open(TaskAtHand task);

    /** Key of the text that says why the task is nobody else's, ever; empty when it may be handed on. */
    default Optional<String> neverHandedOn() {
        return Optional.empty();
    }

    /**
     * Whether a task that may be handed on may go to a colleague; by default to any.
     *
     * @throws Refused naming {@code colleague} when a rule of the step forbids that they do it
     */
    default void checkHandingOn(TaskAtHand task, PersonId colleague) {}

    /**
     * Does what the person asked for by completing the task, through one use case of the step.
     *
     * @throws Refused when a rule of the step is broken; everything is rolled back
     */
    Outcome submit(TaskAtHand task, T content);
}
