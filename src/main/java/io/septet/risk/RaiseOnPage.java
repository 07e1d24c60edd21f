package io.septet.risk;

import io.septet.directory.PersonId;
import io.septet.project.Projects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raises a risk where no form has started the process that asks about it. */
@Component
@Transactional
public class RaiseOnPage {

    private final RaiseRisk raising;
    private final ResponseProcesses processes;
    private final Projects projects;

    RaiseOnPage(RaiseRisk raising, ResponseProcesses processes, Projects projects) {
        this.raising = raising;
        this.processes = processes;
        this.projects = projects;
    }

    /**
     * As {@link RaiseRisk#raise}, and asks the responsible person.
     *
     * @throws io.septet.findings.Refused likewise
     */
    public void raise(RaiseRisk.Typed typed, PersonId person) {
        ResponseView response = raising.raise(typed, person);
        processes.start(projects.get(response.item().project()), response.id());
    }
}
