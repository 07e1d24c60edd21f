package io.septet.project;

import io.septet.directory.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something of a project that lasts as long as a process of its own beside the project's, such as an issue. When an
 * administrator ends that process by hand, it ends, too: the project does not wait for what nobody can do any more.
 */
public interface EndsWithProcess {

    /** Id of the process's model. */
    String process();

    /** Name of the process variable that says which one it is. */
    String variable();

    /**
     * Ends it, unless it is over.
     *
     * @param which value of the variable
     * @param by id of the administrator; null when a batch did it whose author is not known
     */
    void endedByHand(ProjectId project, String which, @Nullable PersonId by);
}
