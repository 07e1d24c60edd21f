package io.septet.meeting;

import io.septet.directory.PersonId;
import java.time.Instant;

/**
 * A time at which somebody cannot meet. What they do then is nobody else's business.
 *
 * @param person id of the person
 * @param from when it begins
 * @param until when it is over
 */
public record BusyTime(PersonId person, Instant from, Instant until, Why why) {

    /** Why they cannot. */
    public enum Why {
        /** They are invited to a meeting and have not declined. */
        MEETING,
        /** They are away. */
        AWAY
    }

    /** Whether there is a moment that belongs to both this time and the one from one moment to another. */
    public boolean overlaps(Instant start, Instant end) {
        return from.isBefore(end) && until.isAfter(start);
    }
}
