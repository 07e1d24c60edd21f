/**
 * One follow-up for all: somebody does something by a date, because of something. What a meeting gave somebody to do and
 * what a review wants improved are the same thing, and are followed alike until they are done or dropped (M6, V4).
 *
 * <p>A room that has something to be followed says so by {@link io.septet.action.Actions#follow}; it knows this room, and
 * this room knows none of them.
 */
@ApplicationModule(
        displayName = "Action",
        allowedDependencies = {
            "platform",
            "findings",
            "calendar",
            "directory",
            "desk",
            "project",
            "evidence",
            "notification"
        })
@NullMarked
package io.septet.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
