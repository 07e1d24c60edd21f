package io.septet.change;

import io.septet.project.ProjectView;

/** The processes of changes, as the use cases see them. */
public interface ChangeProcesses {

    /** Whether nobody has acted on the change yet: it waits for whoever is to bring it into the plan for the first time. */
    boolean isUntouched(ChangeId change);

    /** Ends the process of a change before its time, with everything that waits in it. */
    void close(ProjectView project, ChangeId change);
}
