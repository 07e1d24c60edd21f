package io.septet.goal;

/** What becomes of a lesson that was offered while the goal was written (G7). */
public enum TakenAs {
    /** A risk note of the plan. */
    RISK,
    /** A work item of the plan. */
    ITEM,
    /** A rule of the plan. */
    RULE,
    /** Nothing: somebody said why. */
    ASIDE
}
