package io.septet.tracking;

import io.septet.project.ProjectId;

/**
 * Something beside the work that is no longer needed once the work is accepted, such as a request for a resource. A room
 * that has such things makes it a bean; it is called in the transaction in which tracking ends. When the project is
 * cancelled, {@link io.septet.project.WithdrawnWithProject} is called instead.
 */
@FunctionalInterface
public interface EndsWithTracking {

    /** Ends whatever of the project is still open, with a word to those who wait for it. */
    void end(ProjectId project);
}
