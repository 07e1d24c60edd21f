package io.septet.meeting;

/** What a meeting is held for. */
public enum MeetingKind {
    /** Opens the work on a plan version that everybody has signed (S4). */
    KICK_OFF,
    /** Goes through what was done and what comes, every week (R5). */
    WEEKLY,
    /** Takes one matter apart, as often as the plan says (R5). */
    DEEP_DIVE,
    /** Brings the departments together that an issue concerns (T6). */
    COORDINATION,
    /** Accepts a deliverable together (T8). */
    ACCEPTANCE,
    /** Looks back at the project (V1). */
    REVIEW,
    OTHER
}
