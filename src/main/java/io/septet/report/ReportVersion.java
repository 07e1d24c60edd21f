package io.septet.report;

import io.septet.directory.PersonId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was written or corrected once.
 *
 * @param writtenBy id of the person
 * @param inPlaceOf id of the person whose substitute they were; null when the report was theirs
 */
@Embeddable
public record ReportVersion(
        String done,
        String nextWeek,
        @Nullable String support,
        PersonId writtenBy,
        @Nullable PersonId inPlaceOf,
        Instant writtenAt) {

    /** What it says. */
    public ReportText text() {
        return new ReportText(done, nextWeek, support);
    }
}
