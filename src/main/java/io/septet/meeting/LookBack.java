package io.septet.meeting;

import io.septet.directory.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who was there says of the meeting itself (M7).
 *
 * @param words what was good or is to be better; null where they say no more
 */
public record LookBack(PersonId person, Verdict verdict, @Nullable String words, Instant at) {

    /** One click each. */
    public enum Verdict {
        GOOD,
        IMPROVE
    }
}
