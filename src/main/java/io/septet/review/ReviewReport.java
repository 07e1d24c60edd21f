package io.septet.review;

import java.time.Instant;

/**
 * The review report of a project.
 *
 * @param figures as they stood when it was written
 * @param writtenBy id of the person
 */
public record ReviewReport(ReportContent content, Figures figures, String writtenBy, Instant writtenAt) {}
