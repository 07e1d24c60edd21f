package io.septet.risk;

/** How likely something is that may happen, and how much it would mean, the most first. */
public enum Degree {
    HIGH,
    MEDIUM,
    LOW
}
