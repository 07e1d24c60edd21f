package io.septet.review;

import io.septet.directory.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The review report of a project.
 *
 * @param figures as they stood when it was written
 * @param writtenBy id of the person
 * @param writtenInPlaceOf id of the person whose substitute they were; null when the task was their own
 */
public record ReviewReport(
        ReportContent content,
        Figures figures,
        PersonId writtenBy,
        @Nullable PersonId writtenInPlaceOf,
        Instant writtenAt) {}
