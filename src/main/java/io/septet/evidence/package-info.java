/**
 * The words in which a project's evidence is said: a {@link io.septet.evidence.Document} of {@link
 * io.septet.evidence.Fields}, a {@link io.septet.evidence.Decision} in the trace. Every module that keeps something of a
 * project hands it in through {@link io.septet.evidence.FiledWithProject}; the archive lays it out. Neither knows the
 * other.
 */
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"directory", "project"})
@NullMarked
package io.septet.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
