package io.septet.resource;

/** Why one claim goes before another (R6). */
public enum Precedence {
    STRATEGIC,
    EARLIER
}
