package io.septet.resource;

/** Who approves a request, as the decision table says (R6). */
public enum Approval {
    /** The department that answers for the work item, without further layers. */
    ACCOUNTABLE_DEPARTMENT,
    OVERALL_LEAD
}
