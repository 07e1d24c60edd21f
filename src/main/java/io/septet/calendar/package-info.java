/**
 * Working time: which hours of which days people work, and therefore when something is due.
 *
 * <p>Every deadline of every process comes from here. Other modules ask {@link io.septet.calendar.WorkingTime}; models name
 * {@code ${deadline.workingDays(n)}}, {@code ${deadline.workingHours(n)}} or {@code ${deadline.endOfWorkingDay()}}. Nobody
 * else computes a date.
 *
 * <p>Hours, weekend and zone are settings ({@code septet.calendar.*}). Public holidays and make-up days are data, one list
 * a year: shipped as {@code calendar/<year>.csv} inside the application, found in {@code septet.calendar.directory}, or put
 * in by an administrator. All come into the database, where of each year the one that was put in last counts ({@link
 * io.septet.calendar.HolidayLists}). A year without a list has weekends only, and the log says so once.
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"platform", "findings", "directory"})
@NullMarked
package io.septet.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
