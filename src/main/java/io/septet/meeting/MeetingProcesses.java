package io.septet.meeting;

import io.septet.project.ProjectView;

/** What goes on in the engine for meetings. */
public interface MeetingProcesses {

    /** Starts what leads from the notice to the minutes. */
    void start(ProjectView project, MeetingId meeting);

    /** Whoever is to write its minutes does so by its new time. */
    void move(MeetingId meeting);

    /** Ends it; does nothing where nothing waits for it any more. */
    void callOff(MeetingId meeting);
}
