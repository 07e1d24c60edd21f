package io.septet.tracking;

import io.septet.directory.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reported about a work item (T1).
 *
 * @param day the company's date
 * @param by id of the person
 * @param inPlaceOf id of the person whose substitute they were; null when the task was their own
 * @param percent how much of the work is done, 0 to 100
 * @param note what holds it up, or anything else worth knowing
 * @param files that were handed in with it
 */
@Embeddable
public record ProgressReport(
        @Column(name = "reported_on") LocalDate day,
        @Column(name = "reported_by") PersonId by,
        @Nullable PersonId inPlaceOf,
        @Enumerated(EnumType.STRING) ProgressStatus status,
        int percent,
        @Nullable String note,
        @Column(name = "reported_at") Instant at,
        ReportedFiles files) {

    /** One without files. */
    public ProgressReport(
            LocalDate day,
            PersonId by,
            @Nullable PersonId inPlaceOf,
            ProgressStatus status,
            int percent,
            @Nullable String note,
            Instant at) {
        this(day, by, inPlaceOf, status, percent, note, at, ReportedFiles.NONE);
    }
}
