package io.septet.notification.domain;

import io.septet.directory.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a message about a task is over: the task is done or gone; or, where the message was sent because the task was the
 * reader's, it is somebody else's by now.
 */
public final class OverPolicy {

    private OverPolicy() {}

    /**
     * @param theirs whether the task was the reader's
     * @param people who may do the task now, nobody while it is offered to several; null when it is no longer open
     */
    public static boolean isOver(PersonId reader, boolean theirs, @Nullable Set<PersonId> people) {
        return people == null || theirs && !people.isEmpty() && !people.contains(reader);
    }
}
