package io.septet.project;

/**
 * Work of a step that goes on beside the project's own process and ends when the project is cancelled: a step that
 * has such work offers a bean of this type.
 */
public interface WithdrawnWithProject {

    /** Ends whatever of the project is still open, leaving a record of it. Does nothing when there is nothing. */
    void withdraw(ProjectId project);
}
