package io.septet.meeting;

/** How a meeting stands that was called. */
public enum MeetingState {
    /** Its notice is out. */
    CALLED,
    /** Its minutes are written. */
    HELD,
    /** It does not take place. */
    CALLED_OFF
}
