package io.septet.project;

/** What kind of undertaking a project is (G1). */
public enum Category {
    NEW_PRODUCT,
    CAMPAIGN,
    PROCESS_IMPROVEMENT,
    CUSTOMER_ISSUE,
    ANNUAL_STRATEGY,
    RESOURCE_COORDINATION
}
