/**
 * The archive: when a project ends, whichever way, everything that its modules keep becomes one package (A1), with a
 * trace of every decision (A3).
 *
 * <p>Modules hand in documents and decisions through {@link io.septet.evidence.FiledWithProject}; this module lays them
 * out for people and for machines, names them, and keeps the package. It asks no other module anything, so it works the
 * same for a project that was cancelled at its first step.
 */
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {"platform", "calendar", "directory", "project", "evidence"})
@NullMarked
package io.septet.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
