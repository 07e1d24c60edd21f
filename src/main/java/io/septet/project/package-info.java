/**
 * The project itself: its name and code, its people, the departments that take part, the step it is in. Steps build on
 * it; it knows none of them.
 */
@ApplicationModule(
        displayName = "Project",
        allowedDependencies = {"platform", "findings", "calendar", "directory", "desk"})
@NullMarked
package io.septet.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
