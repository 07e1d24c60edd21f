package io.septet.resource;

import io.septet.calendar.WorkingTime;
import io.septet.desk.SoughtChoices;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.resource.domain.PrecedencePolicy;
import io.septet.resource.domain.ResourceRequest;
import io.septet.resource.domain.ResourceRequestRepository;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests for resources of projects, and what is decided on them (T7). */
@Component
@Transactional
public class ResourceRequests {

    private final ResourceRequestRepository requests;
    private final Claims claims;
    private final Projects projects;
    private final RequestNews news;
    private final ConflictNews conflicts;
    private final WorkingTime time;

    ResourceRequests(
            ResourceRequestRepository requests,
            Claims claims,
            Projects projects,
            RequestNews news,
            ConflictNews conflicts,
            WorkingTime time) {
        this.requests = requests;
        this.claims = claims;
        this.projects = projects;
        this.news = news;
        this.conflicts = conflicts;
        this.time = time;
    }

    /**
     * Grants what was asked for.
     *
     * @throws Refused when the person asked for it themselves, or others who go first have the resource on all of its days
     */
    public void grant(RequestId id, @Nullable String words, Doer by) {
        ResourceRequest request = open(id, by);
        Claim claim = request.view().claim();
        PrecedencePolicy policy = claims.policy(List.of(claim));
        if (policy.leavesNothing(claim)) {
            throw Refused.at(
                    "decision", "resource.decision.taken", claim.resource().name());
        }
        request.grant(by, PlainText.orNull(words), time.now());
        news.tellOfGrant(request.view());
    }

    /**
     * Refuses what was asked for, with a reason.
     *
     * @throws Refused when there is none, or the person asked for it themselves
     */
    public void refuse(RequestId id, @Nullable String reason, Doer by) {
        ResourceRequest request = open(id, by);
        String why = PlainText.orNull(reason);
        if (why == null) {
            throw Refused.at("remark", "resource.remark.missing");
        }
        request.refuse(by, why, time.now());
        news.tellOfRefusal(request.view());
        conflicts.tellOfRelease(List.of(request.view()));
    }

    private ResourceRequest open(RequestId id, Doer by) {
        ResourceRequest request = known(id);
        projects.lock(request.view().item().project());
        if (!request.view().isOpen()) {
            throw Refused.because("resource.decision.over");
        }
        if (request.view().requestedBy().equals(by.person())) {
            throw Refused.because("resource.decision.own");
        }
        return request;
    }

    /** @throws NoSuchElementException when there is no such request */
    @Transactional(readOnly = true)
    public RequestView get(RequestId id) {
        return known(id).view();
    }

    /** All of a project, the latest first. */
    @Transactional(readOnly = true)
    public List<RequestView> of(ProjectId project) {
        return requests.findByProjectIdOrderByNumberDesc(project.value()).stream()
                .map(ResourceRequest::view)
                .toList();
    }

    /** Those that a person asked for and nobody has decided on, the first one first, and no more than so many. */
    @Transactional(readOnly = true)
    public List<RequestView> openOf(PersonId person, int most) {
        return requests.findByRequestedByAndStateOrderByRequestedAt(person, RequestState.OPEN, Limit.of(most)).stream()
                .map(ResourceRequest::view)
                .toList();
    }

    /** By when a request is to be decided. */
    @Transactional(readOnly = true)
    public Instant dueAt(RequestView request) {
        return time.plusWorkingHours(request.requestedAt(), request.urgency().workingHours());
    }

    /**
     * What a department was asked for before, in any project.
     *
     * @param called what the name contains, however it is typed; empty for any
     */
    @Transactional(readOnly = true)
    public List<String> namesOf(DepartmentId from, String called) {
        String key = "%" + Resource.keyOf(called).replaceAll("([%_!])", "!$1") + "%";
        return requests.findNames(from, key, Limit.of(SoughtChoices.MOST));
    }

    private ResourceRequest known(RequestId id) {
        return requests.findById(id.value()).orElseThrow(() -> new NoSuchElementException("No request " + id));
    }
}
