package io.septet.action;

import io.septet.project.ProjectView;

/** The processes that follow actions, as the use cases see them. */
public interface ActionProcesses {

    /** Begins to follow an action. */
    void start(ProjectView project, ActionId action);

    /** Ends following an action that was dropped with its project, with everything that waits for it. */
    void withdraw(ProjectView project, ActionId action);
}
