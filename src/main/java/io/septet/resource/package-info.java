/**
 * Resources: whoever has a part in a work item asks for what it takes (T7). A decision table says who approves by what it
 * costs and the plan's own limit (R6), and where several projects claim the same at the same time it is known beforehand
 * which of them goes first.
 */
@ApplicationModule(
        displayName = "Resources",
        allowedDependencies = {
            "platform",
            "findings",
            "calendar",
            "directory",
            "desk",
            "project",
            "evidence",
            "notification",
            "plan",
            "tracking"
        })
@NullMarked
package io.septet.resource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
