package io.septet.resource;

import io.septet.project.ProjectView;

/** The processes in which requests for resources are decided, as the use cases see them. */
public interface RequestProcesses {

    /** Puts a request before whoever approves it. */
    void start(ProjectView project, RequestId request);

    /** Ends it undecided. */
    void end(RequestId request);
}
