package io.septet.emergency;

import java.util.EnumSet;
import java.util.Set;

/** How an emergency stands. */
public enum EmergencyState {
    /** Nobody has taken it yet. */
    RAISED,
    /** Somebody has taken it, and has still to write down what was agreed. */
    TAKEN,
    /** What was agreed is written down, and it goes on. */
    WRITTEN_DOWN,
    OVER,
    /** Its project was cancelled. */
    CANCELLED,
    /** An administrator has ended its process by hand. */
    ENDED;

    /** Those in which something remains to be done. */
    public static final Set<EmergencyState> OPEN = Set.copyOf(EnumSet.range(RAISED, WRITTEN_DOWN));

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
