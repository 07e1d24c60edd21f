/**
 * Meetings and what came of them. A meeting is called with a {@link io.septet.meeting.Notice}, may be moved or called off, and
 * ends with its {@link io.septet.meeting.Minutes}: who came, what was on the agenda, what was decided, who does what until when.
 * Any participant calls one, and so do steps; or they record one that was held without a notice, through
 * {@link io.septet.meeting.Meetings}. The weekly meeting and the deep dive that a plan agrees on are series, whose meetings are
 * called by themselves. What somebody is to do is handed on to {@link io.septet.action.Actions}.
 */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {
            "findings",
            "calendar",
            "directory",
            "desk",
            "evidence",
            "paper",
            "platform",
            "project",
            "notification",
            "absence",
            "plan",
            "tracking",
            "ical",
            "action"
        })
@NullMarked
package io.septet.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
