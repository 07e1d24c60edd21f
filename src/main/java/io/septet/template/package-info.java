/**
 * What a new project may begin with (G1): an archived project as its model, or a template that a process owner keeps. Of either
 * the {@link io.septet.template.Blueprint} is taken over, whose days count from the start; the forms of goal and plan begin with it, and
 * nothing of it holds before somebody has handed it in.
 */
@ApplicationModule(
        displayName = "Templates",
        allowedDependencies = {"platform", "findings", "calendar", "directory", "desk", "project", "goal", "plan"})
@NullMarked
package io.septet.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
