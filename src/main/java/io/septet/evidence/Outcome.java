package io.septet.evidence;

/** How a project ended: what its review says of the goal, or that it was cancelled. */
public enum Outcome {
    REACHED,
    PARTLY,
    MISSED,
    CANCELLED
}
