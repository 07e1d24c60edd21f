package io.septet.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the owner says of their action.
 *
 * @param note how it stands, or why something is asked for; needed unless it is done
 * @param newDate the date that is asked for, if one is
 */
public record ActionReport(Said said, @Nullable String note, @Nullable LocalDate newDate) {

    /** Whether it is done, goes on, or cannot be done as agreed. */
    public enum Said {
        DONE,
        IN_PROGRESS,
        NEW_DATE,
        DROP
    }
}
