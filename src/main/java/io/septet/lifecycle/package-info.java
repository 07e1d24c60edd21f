/**
 * The life of a project: proposing it (G1), calling its steps one after the other, and cancelling it. The process
 * {@code collaboration-project} calls the processes of the steps; what belongs to a step stays in the step. It files what the project itself was.
 */
@ApplicationModule(
        displayName = "Life cycle",
        allowedDependencies = {
            "platform",
            "findings",
            "calendar",
            "directory",
            "desk",
            "project",
            "evidence",
            "goal",
            "template"
        })
@NullMarked
package io.septet.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
