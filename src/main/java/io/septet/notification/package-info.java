/**
 * Tells people things: that a task is theirs, that it is late, that something happened in their project. A step says
 * {@link io.septet.notification.Notifications#tell who is told what}, or its model does with {@code ${notify}}; each
 * person gets one message, by mail where there is a mail server and to be read in Septet in any case.
 *
 * <p>A task that is late climbs the escalation ladder, a decision table: the person is reminded, then their head is
 * told, then the project's overall lead.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"platform", "findings", "calendar", "directory", "desk", "absence", "project", "evidence"
        })
@NullMarked
package io.septet.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
