package io.septet.resource.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.project.ProjectView;
import io.septet.resource.Approvers;
import io.septet.resource.AskableItems;
import io.septet.resource.Claims;
import io.septet.resource.RequestId;
import io.septet.resource.RequestView;
import io.septet.resource.ResourceRequests;
import io.septet.resource.TakeRequestBack;
import io.septet.resource.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a project's requests for resources shows. */
@Component
class RequestSheet {

    private final ResourceRequests requests;
    private final AskableItems askable;
    private final Claims claims;
    private final Approvers approvers;
    private final Directory directory;

    RequestSheet(
            ResourceRequests requests, AskableItems askable, Claims claims, Approvers approvers, Directory directory) {
        this.requests = requests;
        this.askable = askable;
        this.claims = claims;
        this.approvers = approvers;
        this.directory = directory;
    }

    void fill(Model page, ProjectView project, PersonId person) {
        List<RequestView> all = requests.of(project.id());
        List<RequestView> open = all.stream().filter(RequestView::isOpen).toList();
        Map<RequestId, Instant> due = open.stream().collect(Collectors.toMap(RequestView::id, requests::dueAt));
        page.addAttribute("project", project);
        page.addAttribute("open", open);
        page.addAttribute(
                "decided", all.stream().filter(request -> !request.isOpen()).toList());
        page.addAttribute(
                "mine",
                open.stream()
                        .filter(request -> TakeRequestBack.mayTakeBack(request, person))
                        .map(RequestView::id)
                        .toList());
        page.addAttribute("approvers", approvers.of(project, open));
        page.addAttribute("due", due);
        page.addAttribute("rivals", claims.rivals(all));
        page.addAttribute("askable", askable.of(project.id(), person));
        page.addAttribute("urgencies", Urgency.values());
        page.addAttribute("names", directory.roster());
    }
}
