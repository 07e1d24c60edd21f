package io.septet.action;

/** How an action stands. */
public enum ActionStatus {
    IN_PROGRESS,
    /** Not done on the evening of its date. */
    LATE,
    DONE,
    DROPPED
}
