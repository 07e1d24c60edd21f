/**
 * Who is away, who stands in for them, and what happens to their tasks. A person {@linkplain
 * io.septet.absence.NameSubstitute names a substitute} for days to come; from the first day to the last the substitute is
 * the assignee of the tasks. Who has left for good, or no longer holds an office, leaves tasks behind, too: they follow
 * whom the model names now.
 *
 * <p>Steps that change whom a model names say so through {@link io.septet.absence.HandOvers}; who stands in for whom
 * today everybody asks through {@link io.septet.directory.Substitutes}.
 */
@ApplicationModule(
        displayName = "Absence",
        allowedDependencies = {"platform", "findings", "calendar", "directory", "desk", "project", "evidence"})
@NullMarked
package io.septet.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
