package io.septet.tracking;

import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectView;

/** The processes in which late milestones are explained, as the use cases see them. */
public interface LateMilestoneProcesses {

    /** Asks for an explanation, which may outlive the project. */
    void start(ProjectView project, WorkItemKey item);

    /** Asks no longer. */
    void withdraw(ProjectView project, WorkItemKey item);
}
