/**
 * Weekly reports: at the rhythm that the plan agrees on, each department with running work writes one report a week before
 * the weekly meeting, prefilled from what was reported of its work; all together are one page and one document (T3).
 */
@ApplicationModule(
        displayName = "Weekly reports",
        allowedDependencies = {
            "platform",
            "findings",
            "calendar",
            "directory",
            "desk",
            "project",
            "evidence",
            "paper",
            "notification",
            "plan",
            "tracking"
        })
@NullMarked
package io.septet.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
