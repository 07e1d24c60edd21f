/**
 * Plans as MS Project has them, in its XML: read into a sheet with headings, as if somebody had typed it, and written from the
 * items of a plan with their dates, people, predecessors and progress.
 */
@ApplicationModule(
        displayName = "MS Project",
        allowedDependencies = {"findings", "workbook"})
@NullMarked
package io.septet.msproject;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
