package io.septet.emergency;

import io.septet.project.ProjectView;

/** The processes of emergencies, as the use cases see them. */
public interface EmergencyProcesses {

    /** Begins to tell the people of the path. */
    void start(ProjectView project, EmergencyId emergency);

    /** Somebody has taken it. */
    void taken(EmergencyId emergency);

    /** Ends it with its project, with everything that waits for it. */
    void withdraw(ProjectView project, EmergencyId emergency);
}
