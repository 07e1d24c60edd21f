package io.septet.tracking;

import java.util.Arrays;
import java.util.List;

/** How far the delivery of a work item has come. */
public enum DeliveryStatus {
    /** Its start date has not come. */
    PLANNED,
    /** The responsible person works on it, for the first time or on corrections. */
    IN_PROGRESS,
    /** The deliverable lies before the departments that accept it. */
    HANDED_OVER,
    /** All of them have accepted it. */
    ACCEPTED,
    /** A change dropped it, or the project was cancelled. */
    WITHDRAWN;

    /** Those with which something remains to be done. */
    public static final List<DeliveryStatus> OPEN =
            Arrays.stream(values()).filter(DeliveryStatus::isOpen).toList();

    /** Whether something remains to be done. */
    public boolean isOpen() {
        return this != ACCEPTED && this != WITHDRAWN;
    }
}
