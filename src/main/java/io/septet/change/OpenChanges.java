package io.septet.change;

import io.septet.change.domain.ChangeRequest;
import io.septet.change.domain.ChangeRequestRepository;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.tracking.TrackingHold;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes that are still open: tracking waits for them, and they end with their project. */
@Component
class OpenChanges implements TrackingHold, WithdrawnWithProject {

    private final ChangeRequestRepository changes;
    private final ChangeProcesses processes;
    private final Projects projects;

    OpenChanges(ChangeRequestRepository changes, ChangeProcesses processes, Projects projects) {
        this.changes = changes;
        this.processes = processes;
        this.projects = projects;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean holds(ProjectId project) {
        return changes.existsByProjectIdAndState(project.value(), ChangeState.OPEN);
    }

    @Override
    @Transactional
    public void withdraw(ProjectId id) {
        ProjectView project = projects.lock(id);
        List<ChangeRequest> open = changes.findByProjectIdAndStateOrderByNumber(id.value(), ChangeState.OPEN);
        open.forEach(change -> processes.close(project, change.view().id()));
    }
}
