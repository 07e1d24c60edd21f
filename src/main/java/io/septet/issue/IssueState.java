package io.septet.issue;

/** How far an issue is (T6). */
public enum IssueState {
    /** The departments are to be called together. */
    RAISED,
    /** They meet, and the conclusion is to be written. */
    CALLED,
    /** There is a conclusion, which each department concerned confirms or contests. */
    CONCLUDED,
    /** Somebody has contested it, and the overall lead is to decide. */
    CONTESTED,
    /** All have confirmed the conclusion. */
    SETTLED,
    /** The overall lead has decided. */
    DECIDED,
    /** Whoever raised it has said that it is moot. */
    WITHDRAWN,
    /** The project was cancelled. */
    CANCELLED,
    /** An administrator has ended its process by hand. */
    ENDED;

    /** Whether something remains to be done about it. */
    public boolean isOpen() {
        return compareTo(SETTLED) < 0;
    }

    /** Whether there is no conclusion yet. */
    public boolean isBeforeConclusion() {
        return compareTo(CONCLUDED) < 0;
    }
}
