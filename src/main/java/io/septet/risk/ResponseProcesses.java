package io.septet.risk;

import io.septet.project.ProjectView;

/** The processes in which high risks are answered, as the use cases see them. */
public interface ResponseProcesses {

    /** Asks for a response. */
    void start(ProjectView project, ResponseId response);

    /** Ends it, whether it was answered or not. */
    void settle(ResponseId response);
}
