package io.septet.review;

/**
 * A work item that was late.
 *
 * @param responsible id of the first responsible person
 * @param daysLate working days
 */
public record LateItem(String title, String responsible, int daysLate) {}
