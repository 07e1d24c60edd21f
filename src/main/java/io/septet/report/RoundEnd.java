package io.septet.report;

/** Why a round of reports ended before its meeting. */
public enum RoundEnd {
    /** All work was accepted. */
    TRACKING_ENDED,
    CANCELLED
}
