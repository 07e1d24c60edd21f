package io.septet.resource;

import io.septet.directory.PersonId;
import io.septet.project.Projects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a resource where no form has started the process in which that is decided. */
@Component
@Transactional
public class RequestOnPage {

    private final RequestResource requesting;
    private final RequestProcesses processes;
    private final Projects projects;

    RequestOnPage(RequestResource requesting, RequestProcesses processes, Projects projects) {
        this.requesting = requesting;
        this.processes = processes;
        this.projects = projects;
    }

    /**
     * As {@link RequestResource#request}, and puts it before whoever approves it.
     *
     * @throws io.septet.findings.Refused likewise
     */
    public void request(Need need, PersonId person) {
        RequestView request = requesting.request(need, person);
        processes.start(projects.get(request.item().project()), request.id());
    }
}
