/**
 * Next year's holidays: an administrator sees which years have a list and what reaches into one that has none, and
 * {@linkplain io.septet.holidays.PutHolidaysIn puts a list in} while Septet runs. Open deadlines and timers then follow it,
 * once, as if it had been known when they were given, and whoever's deadline moved is told.
 *
 * <p>What counts as a holiday is for {@code calendar} to know; here is what a change of it sets in motion.
 */
@ApplicationModule(
        displayName = "Holidays",
        allowedDependencies = {"platform", "findings", "calendar", "directory", "project", "notification", "goal"})
@NullMarked
package io.septet.holidays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
