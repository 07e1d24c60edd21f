/**
 * Working time: which hours of which days people work, and therefore when something is due.
 *
 * <p>Every deadline of every process comes from here. Other modules ask {@link io.septet.calendar.WorkingTime}; models name
 * {@code ${deadline.workingDays(n)}}, {@code ${deadline.workingHours(n)}} or {@code ${deadline.endOfWorkingDay()}}. Nobody
 * else computes a date.
 *
 * <p>Hours, weekend and zone are settings ({@code septet.calendar.*}). Public holidays and make-up days are data, one file
 * a year: {@code calendar/<year>.csv} inside the application, and in {@code septet.calendar.directory}, where a file replaces
 * the shipped list of its year or adds a year that is not shipped. A year without a list has weekends only, and the log
 * says so once.
 */
@ApplicationModule(displayName = "Calendar", allowedDependencies = "platform")
package io.septet.calendar;

import org.springframework.modulith.ApplicationModule;
