package io.septet.change;

/** What became of a change request. */
public enum ChangeState {
    OPEN,
    /** The plan in effect says what was asked for. */
    MADE,
    /** Somebody who was to bring it into the plan gave it up. */
    WITHDRAWN,
    /** Its project ended first, or an administrator ended it. */
    DROPPED
}
