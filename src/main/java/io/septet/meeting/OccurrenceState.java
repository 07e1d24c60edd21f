package io.septet.meeting;

/** How one meeting of a series stands that is not called yet. */
public enum OccurrenceState {
    /** It is held as the series says. */
    AS_AGREED,
    /** It falls on a holiday or a make-up day and is held on another day. */
    SHIFTED,
    /** It falls on one and is dropped, or on the same day as another one of the series. */
    DROPPED,
    /** Somebody has moved it. */
    MOVED,
    /** Somebody has called it off. */
    CALLED_OFF;

    /** Whether there is a meeting. */
    public boolean isHeld() {
        return this != DROPPED && this != CALLED_OFF;
    }
}
