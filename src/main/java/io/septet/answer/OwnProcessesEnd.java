package io.septet.answer;

import io.septet.project.ProjectId;
import io.septet.project.WithdrawnWithProject;
import org.springframework.stereotype.Component;

/** What was started for a project goes no further when the project is cancelled; what was answered stays in its record. */
@Component
class OwnProcessesEnd implements WithdrawnWithProject {

    private final OwnProcesses processes;

    OwnProcessesEnd(OwnProcesses processes) {
        this.processes = processes;
    }

    @Override
    public void withdraw(ProjectId project) {
        processes.end(project);
    }
}
