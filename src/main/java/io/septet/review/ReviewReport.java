package io.septet.review;

import io.septet.directory.PersonId;
import java.time.Instant;

/**
 * The review report of a project.
 *
 * @param figures as they stood when it was written
 * @param writtenBy id of the person
 */
public record ReviewReport(ReportContent content, Figures figures, PersonId writtenBy, Instant writtenAt) {}
