/**
 * Emergencies (R5, T9): any participant raises one, the people of the path that the plan names are told level by level until
 * one of them takes it, what was agreed is written down afterwards, and it ends with its cause and what follows from it.
 */
@ApplicationModule(
        displayName = "Emergencies",
        allowedDependencies = {
            "platform",
            "findings",
            "calendar",
            "directory",
            "desk",
            "project",
            "evidence",
            "notification",
            "action",
            "plan",
            "tracking"
        })
@NullMarked
package io.septet.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
