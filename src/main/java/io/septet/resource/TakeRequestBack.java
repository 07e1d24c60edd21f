package io.septet.resource;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.resource.domain.ResourceRequest;
import io.septet.resource.domain.ResourceRequestRepository;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever asked for a resource takes that back when they need it no longer, as long as nobody has decided (T7). */
@Component
@Transactional
public class TakeRequestBack {

    private final ResourceRequestRepository requests;
    private final RequestProcesses processes;
    private final ConflictNews conflicts;
    private final Projects projects;
    private final WorkingTime time;

    TakeRequestBack(
            ResourceRequestRepository requests,
            RequestProcesses processes,
            ConflictNews conflicts,
            Projects projects,
            WorkingTime time) {
        this.requests = requests;
        this.processes = processes;
        this.conflicts = conflicts;
        this.projects = projects;
        this.time = time;
    }

    /** Whether the person may now. */
    public static boolean mayTakeBack(RequestView request, PersonId person) {
        return request.isOpen() && request.requestedBy().equals(person);
    }

    /**
     * Nobody decides on it any more, and whoever waited behind it is told.
     *
     * @param number of the request in its project
     * @throws Refused when it is not theirs, or decided
     */
    public void takeBack(ProjectId project, int number, PersonId person) {
        projects.lock(project);
        ResourceRequest request = requests.findByProjectIdAndEndedAtIsNullOrderByNumber(project.value()).stream()
                .filter(one -> one.view().number() == number)
                .filter(one -> mayTakeBack(one.view(), person))
                .findFirst()
                .orElseThrow(() -> Refused.because("resource.takeBack.tooLate"));
        request.end(RequestState.TAKEN_BACK, time.now());
        processes.end(request.view().id());
        conflicts.tellOfRelease(List.of(request.view()));
    }
}
