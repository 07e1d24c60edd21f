package io.septet.resource.process;

import static io.septet.findings.Blank.blank;

import io.septet.desk.Link;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import io.septet.findings.Refused;
import io.septet.project.ProjectNamed;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.resource.Claims;
import io.septet.resource.RequestView;
import io.septet.resource.ResourceRequests;
import io.septet.resource.process.DecideOnSupport.Content;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whoever approves a request grants it or refuses it, and sees beforehand who else claims the same (T7, R6). */
@Component
class DecideOnSupport implements Submission<Content, SupportShown> {

    /** @param remark needed to refuse */
    record Content(
            @NotNull(message = "{resource.decision.missing}") Decision decision,
            @LongText @Size(max = 2000) @Nullable String remark) {}

    /** The two answers to a request. */
    enum Decision {
        GRANT,
        REFUSE
    }

    private final ResourceRequests requests;
    private final Claims claims;
    private final Projects projects;

    DecideOnSupport(ResourceRequests requests, Claims claims, Projects projects) {
        this.requests = requests;
        this.claims = claims;
        this.projects = projects;
    }

    @Override
    public TaskKey task() {
        return ResourceSupport.DECIDE_ON_SUPPORT;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<SupportShown> reference() {
        return SupportShown.class;
    }

    @Override
    public Sheet<Content, SupportShown> open(TaskAtHand task) {
        RequestView request = requests.get(ResourceSupport.request(task));
        ProjectView project = projects.get(request.item().project());
        return new Sheet<>(
                new Content(blank(), null),
                new SupportShown(
                        ProjectNamed.of(project),
                        List.of(new Link(project.name(), "/projects/%s/requests".formatted(project.id()))),
                        request.resource().name(),
                        request.resource().from(),
                        request.title(),
                        request.purpose(),
                        request.urgency(),
                        request.neededFrom(),
                        request.neededUntil(),
                        request.cost(),
                        request.limit(),
                        request.requestedBy(),
                        request.requestedAt(),
                        task.doer().inPlaceOf(),
                        claims.rivals(List.of(request)).getOrDefault(request.id(), List.of())));
    }

    /** Nobody decides on what they asked for. */
    @Override
    public void checkHandingOn(TaskAtHand task, PersonId colleague) {
        if (requests.get(ResourceSupport.request(task)).requestedBy().equals(colleague)) {
            throw Refused.at("colleague", "resource.handOn.own");
        }
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        boolean granted = content.decision() == Decision.GRANT;
        if (granted) {
            requests.grant(ResourceSupport.request(task), content.remark(), task.doer());
        } else {
            requests.refuse(ResourceSupport.request(task), content.remark(), task.doer());
        }
        return Outcome.with(ResourceSupport.SUPPORT_GRANTED, granted);
    }
}
