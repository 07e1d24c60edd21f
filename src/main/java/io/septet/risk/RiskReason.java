package io.septet.risk;

/** Why a work item is at risk, as the decision table says. */
public enum RiskReason {
    LATE_MILESTONE,
    LATE_OTHERS_WAIT,
    LATE,
    BLOCKED,
    FAR_BEHIND,
    BEHIND_OTHERS_WAIT,
    SAID_SO,
    BEHIND,
    IN_ORDER
}
