package io.septet.meeting;

/** What a meeting was held for. */
public enum MeetingKind {
    /** Opens the work on a plan version that everybody has signed (S4). */
    KICK_OFF,
    /** Looks back at the project (V1). */
    REVIEW
}
