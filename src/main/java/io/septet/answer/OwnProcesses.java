package io.septet.answer;

import io.septet.project.ProjectId;

/** Processes that are process owners' altogether: people start them for a project by a form that their models declare. */
public interface OwnProcesses {

    /** Ends all that go on for the project. */
    void end(ProjectId project);
}
