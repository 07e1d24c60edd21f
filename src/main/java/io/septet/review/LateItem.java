package io.septet.review;

import io.septet.directory.PersonId;

/**
 * A work item that was late.
 *
 * @param responsible id of the first responsible person
 * @param daysLate working days
 */
public record LateItem(String title, PersonId responsible, int daysLate) {}
