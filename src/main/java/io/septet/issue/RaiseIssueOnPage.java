package io.septet.issue;

import io.septet.directory.PersonId;
import io.septet.project.Projects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raises an issue where no form has started the process that coordinates it. */
@Component
@Transactional
public class RaiseIssueOnPage {

    private final RaiseIssue raising;
    private final IssueProcesses processes;
    private final Projects projects;

    RaiseIssueOnPage(RaiseIssue raising, IssueProcesses processes, Projects projects) {
        this.raising = raising;
        this.processes = processes;
        this.projects = projects;
    }

    /**
     * As {@link RaiseIssue#raise}, and brings it before the coordinator.
     *
     * @throws io.septet.findings.Refused likewise
     */
    public void raise(RaisedIssue raised, PersonId person) {
        IssueView issue = raising.raise(raised, person);
        processes.start(projects.get(issue.project()), issue.id());
    }
}
