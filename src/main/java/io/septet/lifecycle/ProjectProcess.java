package io.septet.lifecycle;

import io.septet.project.ProjectView;

/** The running process of a project, as this module's use cases need it. */
public interface ProjectProcess {

    /** Id of its model. */
    String PROCESS = "collaboration-project";

    /** Ends the steps under way; what follows a cancellation begins at once. */
    void cancel(ProjectView project);
}
