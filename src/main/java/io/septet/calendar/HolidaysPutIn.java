package io.septet.calendar;

/**
 * Other holidays count than did before, so that open deadlines are to be counted anew.
 *
 * @param list number of the list that was put in
 */
public record HolidaysPutIn(long list) {}
