package io.septet.resource;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.resource.domain.NeedPolicy;
import io.septet.resource.domain.ResourceRequestRepository;
import io.septet.tracking.DeliveryView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever has a part in a work item asks for what it takes (T7); who approves that is decided with it, once (R6). */
@Component
@Transactional
public class RequestResource {

    private final ResourceRequestRepository requests;
    private final AskableItems items;
    private final Terms terms;
    private final Projects projects;
    private final ConflictNews news;
    private final Directory directory;
    private final WorkingTime time;

    RequestResource(
            ResourceRequestRepository requests,
            AskableItems items,
            Terms terms,
            Projects projects,
            ConflictNews news,
            Directory directory,
            WorkingTime time) {
        this.requests = requests;
        this.items = items;
        this.terms = terms;
        this.projects = projects;
        this.news = news;
        this.directory = directory;
        this.time = time;
    }

    /**
     * Takes down what is needed. Where others claim the same for the same days, whoever does not go first is told.
     *
     * @throws Refused when the person has no part in the item, nothing has to be done for it any more, or something is not
     *     said or cannot be
     */
    public RequestView request(Need need, PersonId person) {
        ProjectView project = projects.lock(need.project());
        DeliveryView delivery = items.of(project.id(), person).stream()
                .filter(item -> item.workItemKey().equals(need.item()))
                .findFirst()
                .orElseThrow(() -> Refused.at("item", "resource.item.missing"));
        new Findings()
                .addAll(new NeedPolicy(directory.roster(), time.today()).findings(need))
                .refuseIfAny();
        int number = requests.countByProjectId(project.id().value()) + 1;
        RequestView request = requests.save(terms.of(need, person, project, delivery, number, time.now()))
                .view();
        news.tellOfConflict(request);
        return request;
    }
}
