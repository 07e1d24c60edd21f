package io.septet.resource;

import io.septet.calendar.WorkingTime;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.resource.domain.ResourceRequest;
import io.septet.resource.domain.ResourceRequestRepository;
import io.septet.tracking.EndsWithTracking;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests end with the work they are for: nobody decides on them any more, and what was granted is free again for those who
 * waited for it.
 */
@Component
@Transactional
class EndRequests implements EndsWithTracking, WithdrawnWithProject {

    private final ResourceRequestRepository requests;
    private final RequestProcesses processes;
    private final RequestNews news;
    private final ConflictNews conflicts;
    private final Projects projects;
    private final WorkingTime time;

    EndRequests(
            ResourceRequestRepository requests,
            RequestProcesses processes,
            RequestNews news,
            ConflictNews conflicts,
            Projects projects,
            WorkingTime time) {
        this.requests = requests;
        this.processes = processes;
        this.news = news;
        this.conflicts = conflicts;
        this.projects = projects;
        this.time = time;
    }

    @Override
    public void end(ProjectId project) {
        end(project, RequestState.NOT_NEEDED).forEach(news::tellOfEnd);
    }

    /** Everybody in the project hears of that anyway. */
    @Override
    public void withdraw(ProjectId project) {
        end(project, RequestState.CANCELLED);
    }

    /** Those on which nobody has decided. */
    private List<RequestView> end(ProjectId id, RequestState undecided) {
        projects.lock(id);
        List<ResourceRequest> claiming = requests.findByProjectIdAndEndedAtIsNullOrderByNumber(id.value());
        List<ResourceRequest> open =
                claiming.stream().filter(request -> request.view().isOpen()).toList();
        claiming.forEach(request -> request.end(undecided, time.now()));
        open.forEach(request -> processes.end(request.view().id()));
        conflicts.tellOfRelease(claiming.stream().map(ResourceRequest::view).toList());
        return open.stream().map(ResourceRequest::view).toList();
    }
}
