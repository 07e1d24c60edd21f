package io.septet.plan;

import io.septet.project.ProjectId;

/**
 * Something that goes by the plan in effect, such as a series of meetings. A room that has such things makes it a bean; it is
 * called in the transaction in which a version takes effect.
 */
@FunctionalInterface
public interface FollowsPlan {

    void tookEffect(ProjectId project, PlanVersion version);
}
