/**
 * Everybody's own calendar, as their calendar program subscribes to it: the meetings to which they are invited, and the
 * due dates of their open tasks and work items. Whoever has the address reads it without signing in, so it is a secret
 * of 256 random bits, shown once, and can be made anew or switched off ({@link io.septet.feed.CalendarFeeds}).
 */
@ApplicationModule(
        displayName = "Calendar feed",
        allowedDependencies = {
            "platform",
            "calendar",
            "directory",
            "desk",
            "project",
            "notification",
            "ical",
            "meeting",
            "tracking"
        })
@NullMarked
package io.septet.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
