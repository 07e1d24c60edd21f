package io.septet.risk.domain;

import io.septet.risk.ResponseOutcome;
import io.septet.tracking.DeliveryStatus;

/** What became of a risk that was found no longer, by how far the delivery of its item has come (T5). */
public final class OutcomePolicy {

    private OutcomePolicy() {}

    public static ResponseOutcome of(DeliveryStatus status) {
        return switch (status) {
            case PLANNED, IN_PROGRESS -> ResponseOutcome.CAUGHT_UP;
            case HANDED_OVER, ACCEPTED -> ResponseOutcome.DELIVERED;
            case WITHDRAWN -> ResponseOutcome.WITHDRAWN;
        };
    }

    /** Whether there is nothing left that somebody could do for the item to be delivered. */
    public static boolean isOver(DeliveryStatus status) {
        return of(status) != ResponseOutcome.CAUGHT_UP;
    }
}
