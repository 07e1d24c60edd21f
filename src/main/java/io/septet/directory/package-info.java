/**
 * Who works here: departments with their heads and members, and who stands in for whom. People and departments are the
 * engine's users and groups, so that one place is administered; substitutes are Septet's own.
 */
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"platform", "calendar"})
package io.septet.directory;

import org.springframework.modulith.ApplicationModule;
