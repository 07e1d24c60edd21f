/**
 * Releases: what another version of Septet brings beside what the company has changed in its own models, and who hears
 * of that.
 *
 * <p>Which models are brought into force, and which are kept beside, {@code platform} knows as it starts.
 */
@ApplicationModule(
        displayName = "Release",
        allowedDependencies = {"platform", "directory", "notification"})
@NullMarked
package io.septet.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
