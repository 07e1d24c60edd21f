package io.septet.meeting;

/** What somebody answers to an invitation (M3). */
public enum Answer {
    /** They have not. */
    NONE,
    ACCEPTED,
    TENTATIVE,
    DECLINED
}
