package io.septet.calendar;

import io.septet.directory.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A list of a year's holidays that was put in.
 *
 * @param number the later it was put in, the higher
 * @param days how many days it names
 * @param file the name of the file that it came in; null for a list that ships with Septet
 * @param by the administrator who put it in
 * @param followedAt since when the open deadlines follow it; null while they are being counted anew
 * @param deadlines how many due dates it moved
 * @param timers how many timers it moved
 */
public record ListPutIn(
        long number,
        int year,
        int days,
        Source source,
        String file,
        @Nullable PersonId by,
        Instant at,
        @Nullable Instant followedAt,
        int deadlines,
        int timers) {

    /** Where a list came from. */
    public enum Source {
        SHIPPED,
        DIRECTORY,
        PAGE
    }
}
