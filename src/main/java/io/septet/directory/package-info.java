/**
 * Who works here: departments with their heads and members. People and departments are the engine's users and groups, so that
 * one place is administered. Who {@linkplain io.septet.directory.Substitutes stands in for whom} today is asked here, as
 * every step has to know it; the room {@code absence} answers.
 */
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"platform"})
@NullMarked
package io.septet.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
