/**
 * The company's models, its processes and decision tables: in which version each is in force, who published that version,
 * when and why, and what makes one version differ from another. Process owners look after them here without being
 * administrators.
 *
 * <p>What a model may hold is for {@code platform} to check, whichever door it comes through.
 */
@ApplicationModule(
        displayName = "Models",
        allowedDependencies = {"platform", "findings", "directory", "calendar"})
@NullMarked
package io.septet.models;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
