package io.septet.meeting;

import io.septet.project.ProjectView;

/** The processes in which minutes are confirmed, as the use cases see them. */
public interface ConfirmationProcesses {

    /** The minutes are out: those who are to confirm or read them are asked. */
    void start(ProjectView project, MinutesId minutes);

    /** Ends what waits for answers to minutes of a project that is cancelled. */
    void withdraw(MinutesId minutes);
}
