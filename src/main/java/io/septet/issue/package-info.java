/**
 * Issues between departments: any participant raises one, the coordinator calls the departments concerned together, each of
 * them confirms or contests the conclusion, and what stays contested the overall lead decides (T6).
 */
@ApplicationModule(
        displayName = "Issues",
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
            "meeting",
            "plan",
            "tracking"
        })
@NullMarked
package io.septet.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
