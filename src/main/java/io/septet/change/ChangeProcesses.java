package io.septet.change;

import io.septet.project.ProjectView;

/** The processes of changes, as the use cases see them. */
public interface ChangeProcesses {

    /** Ends the process of a change before its time, with everything that waits in it. */
    void close(ProjectView project, ChangeId change);
}
