package io.septet.risk;

/** Why nothing has to be done about a risk any more (T5). */
public enum ResponseOutcome {
    CAUGHT_UP,
    DELIVERED,
    WITHDRAWN,
    CANCELLED
}
