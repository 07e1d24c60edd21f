package io.septet.risk;

/** How much a work item is at risk (T4), the highest first. */
public enum RiskLevel {
    HIGH,
    MEDIUM,
    LOW,
    /** All goes well. */
    NONE
}
