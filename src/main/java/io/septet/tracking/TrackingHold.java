package io.septet.tracking;

import io.septet.project.ProjectId;

/**
 * A reason not to end tracking although all work is accepted, such as a change that may still bring new work. A step
 * that has one makes it a bean, and calls {@link Deliveries#checkCompletion} when the reason is gone.
 */
@FunctionalInterface
public interface TrackingHold {

    boolean holds(ProjectId project);
}
