/**
 * Tracking: every work item of the plan in effect gets a delivery of its own, which hands the work out, asks for
 * progress, warns, takes in the deliverable and has it accepted. Deliveries run beside the project and know each other
 * only through the plan, so that a change touches those alone which it changes.
 */
@ApplicationModule(
        displayName = "Tracking",
        allowedDependencies = {
            "platform",
            "findings",
            "calendar",
            "directory",
            "desk",
            "absence",
            "project",
            "evidence",
            "notification",
            "goal",
            "plan",
            "signoff",
            "workbook",
            "msproject"
        })
@NullMarked
package io.septet.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
