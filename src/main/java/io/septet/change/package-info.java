/**
 * Changes during tracking (C1–C4): any participant asks for one, a decision table says how far it goes, and it is made
 * by the department that answers for the item or by a new version of the plan that is signed again. Work that the
 * change does not touch goes on as it is, and everybody concerned is told.
 */
@ApplicationModule(
        displayName = "Change",
        allowedDependencies = {
            "platform",
            "findings",
            "calendar",
            "directory",
            "desk",
            "project",
            "evidence",
            "notification",
            "goal",
            "plan",
            "signoff",
            "tracking"
        })
@NullMarked
package io.septet.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
