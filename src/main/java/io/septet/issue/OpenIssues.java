package io.septet.issue;

import io.septet.calendar.WorkingTime;
import io.septet.issue.domain.Issue;
import io.septet.issue.domain.IssueRepository;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.tracking.TrackingHold;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues that are still open: tracking waits for them, and they end with their project. */
@Component
class OpenIssues implements TrackingHold, WithdrawnWithProject {

    private final IssueRepository issues;
    private final IssueProcesses processes;
    private final Projects projects;
    private final WorkingTime time;

    OpenIssues(IssueRepository issues, IssueProcesses processes, Projects projects, WorkingTime time) {
        this.issues = issues;
        this.processes = processes;
        this.projects = projects;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean holds(ProjectId project) {
        return issues.existsByProjectIdAndStateIn(project.value(), Issues.OPEN);
    }

    /** Everybody hears of the cancellation anyway. */
    @Override
    @Transactional
    public void withdraw(ProjectId id) {
        ProjectView project = projects.lock(id);
        for (Issue issue : issues.findByProjectIdAndStateInOrderByNumber(id.value(), Issues.OPEN)) {
            issue.cancel(Objects.requireNonNull(project.cancelledBy()), project.cancellation(), time.now());
            processes.withdraw(new IssueId(issue.id()));
        }
    }
}
