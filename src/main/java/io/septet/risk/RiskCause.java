package io.septet.risk;

/** What a high risk comes from (T5). */
public enum RiskCause {
    RESOURCES,
    REQUIREMENT,
    DEPENDENCY,
    OTHER
}
