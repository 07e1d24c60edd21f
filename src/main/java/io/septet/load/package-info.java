/**
 * Load: how many working days of work each person of a department has in a week, by the plans in effect of all projects, and
 * in which weeks that is more than there is time for, absences counted. For the head of the department, and administrators.
 */
@ApplicationModule(
        displayName = "Load",
        allowedDependencies = {"platform", "findings", "calendar", "directory", "absence", "project", "plan", "tracking"
        })
@NullMarked
package io.septet.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
