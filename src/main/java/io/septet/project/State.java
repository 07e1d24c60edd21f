package io.septet.project;

/** Whether a project is under way, or how it ended. */
public enum State {
    RUNNING,
    ARCHIVED,
    CANCELLED
}
