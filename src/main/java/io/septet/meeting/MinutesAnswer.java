package io.septet.meeting;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said to a version of minutes, or that they said nothing in time.
 *
 * @param department for which they did; null for somebody who had not come and was to read them
 * @param person id of the person who answered, or who was to
 * @param inPlaceOf id of the person whose substitute they were; null when they answered for themselves
 * @param reason why they object
 * @param at when they did, or when the time had passed
 */
public record MinutesAnswer(
        int version,
        MinutesVerdict verdict,
        @Nullable DepartmentId department,
        PersonId person,
        @Nullable PersonId inPlaceOf,
        @Nullable String reason,
        Instant at) {}
