package io.septet.desk;

import java.util.Optional;

/**
 * Says in a few words what a task is about, so that somebody with many alike can tell them apart in the task list.
 * Subjects are beans; the narrower one comes first ({@code @Order}).
 */
@FunctionalInterface
public interface TaskSubject {

    /** The subject; empty when the task stands for itself. */
    Optional<String> of(TaskAtHand task);
}
