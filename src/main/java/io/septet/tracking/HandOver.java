package io.septet.tracking;

import io.septet.directory.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deliverable put before the departments, after a self-check against its acceptance standard (T8).
 *
 * @param round 1 for the first time, one more after each refusal
 * @param by id of the person
 * @param inPlaceOf id of the person whose substitute they were; null when the task was their own
 * @param location where the deliverable is to be found
 * @param confirmed the points of the standard that the person confirmed, a line each
 */
@Embeddable
public record HandOver(
        int round,
        @Column(name = "handed_over_by") PersonId by,
        @Nullable PersonId inPlaceOf,
        String location,
        String confirmed,
        @Nullable String note,
        @Column(name = "handed_over_at") Instant at) {}
