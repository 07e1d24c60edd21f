/**
 * The first step: the overall lead writes the goal statement (任务目标说明书), which must be SMART, and the contact of
 * every participating department confirms it or objects (G2–G6). Later steps read the agreed {@link
 * io.septet.goal.GoalStatement} from {@link io.septet.goal.Goals}.
 */
@ApplicationModule(
        displayName = "Goal",
        allowedDependencies = {"platform", "findings", "calendar", "directory", "desk", "project", "evidence", "paper"})
@NullMarked
package io.septet.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
