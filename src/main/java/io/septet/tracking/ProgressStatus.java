package io.septet.tracking;

/** How a responsible person sees their work item (T1). */
public enum ProgressStatus {
    ON_TRACK,
    AT_RISK,
    BLOCKED,
    DONE;

    /** Whether others should know what is the matter. */
    public boolean isTroubled() {
        return this == AT_RISK || this == BLOCKED;
    }
}
