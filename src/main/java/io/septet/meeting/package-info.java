/**
 * Meetings and what came of them. For now a meeting is a task whose result is its {@link io.septet.meeting.Minutes}:
 * who came, what was on the agenda, what was decided, who does what until when. Steps record and read minutes through
 * {@link io.septet.meeting.Meetings}. What somebody is to do is handed on to {@link io.septet.action.Actions}.
 */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {"findings", "calendar", "directory", "evidence", "platform", "project", "action"})
@NullMarked
package io.septet.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
