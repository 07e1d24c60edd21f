/**
 * The frame of the pages and those that belong to no step: signing in, the first page, the list of all projects, what
 * is shown when a page is missing or not for the reader. Pages of a step are in that step's own {@code web} package and use the frame by its template.
 */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {"platform", "findings", "calendar", "directory", "project"})
@NullMarked
package io.septet.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
