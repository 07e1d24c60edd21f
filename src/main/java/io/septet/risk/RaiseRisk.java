package io.septet.risk;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.risk.domain.AskedResponse;
import io.septet.risk.domain.AskedResponseRepository;
import io.septet.risk.domain.OutcomePolicy;
import io.septet.tracking.Deliverers;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.TrackedProjects;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Any participant raises a risk before anything is late (T5); the responsible person says what is done about it. */
@Component
@Transactional
public class RaiseRisk {

    private static final int LONGEST = 4000;

    private final AskedResponseRepository responses;
    private final Projects projects;
    private final Deliveries deliveries;
    private final Deliverers deliverers;
    private final RiskNews news;
    private final TrackedProjects tracked;
    private final WorkingTime time;

    RaiseRisk(
            AskedResponseRepository responses,
            Projects projects,
            Deliveries deliveries,
            Deliverers deliverers,
            RiskNews news,
            TrackedProjects tracked,
            WorkingTime time) {
        this.responses = responses;
        this.projects = projects;
        this.deliveries = deliveries;
        this.deliverers = deliverers;
        this.news = news;
        this.tracked = tracked;
        this.time = time;
    }

    /**
     * What somebody typed.
     *
     * @param item null when none was chosen
     * @param mayHappen blank to take over what the plan says of the item
     */
    public record Typed(
            ProjectId project,
            @Nullable WorkItemKey item,
            @Nullable String mayHappen,
            @Nullable Degree likelihood,
            @Nullable Degree effect) {}

    /**
     * Takes down the risk, and that the responsible person is asked about it.
     *
     * @throws Refused when the person takes no part, the item is not under way or asked about already, or something is not
     *     said
     */
    public ResponseView raise(Typed typed, PersonId person) {
        ProjectView project = projects.lock(typed.project());
        if (project(project.id(), person).isEmpty()) {
            throw Refused.at("project", "risk.raise.project");
        }
        DeliveryView delivery = items(project.id()).stream()
                .filter(item -> item.workItemKey().equals(typed.item()))
                .findFirst()
                .orElseThrow(() -> Refused.at("item", "risk.raise.item"));
        String mayHappen = typed.mayHappen() == null || typed.mayHappen().isBlank()
                ? deliveries.item(delivery.item()).risk()
                : typed.mayHappen();
        new Findings().addAll(check(typed, mayHappen)).refuseIfAny();
        RaisedRisk raised = new RaisedRisk(
                person,
                Objects.requireNonNull(mayHappen).strip(),
                Objects.requireNonNull(typed.likelihood()),
                Objects.requireNonNull(typed.effect()));
        ResponseView response = responses
                .save(new AskedResponse(
                        delivery.item(),
                        raised,
                        deliveries.item(delivery.item()).accountable().orElse(null),
                        deliverers.of(delivery.item()),
                        time.now()))
                .view();
        news.tellOfRaised(project, response, raised, delivery.title());
        return response;
    }

    private static List<Finding> check(Typed typed, @Nullable String mayHappen) {
        Findings findings = new Findings();
        if (mayHappen == null || mayHappen.isBlank()) {
            findings.add("mayHappen", "risk.mayHappen.missing");
        } else if (mayHappen.length() > LONGEST) {
            findings.add("mayHappen", "risk.mayHappen.tooLong", LONGEST);
        }
        if (typed.likelihood() == null) {
            findings.add("likelihood", "risk.likelihood.missing");
        }
        if (typed.effect() == null) {
            findings.add("effect", "risk.effect.missing");
        }
        return findings.all();
    }

    /** The project, if the person may raise a risk in it now. */
    @Transactional(readOnly = true)
    public Optional<ProjectView> project(ProjectId id, PersonId person) {
        return tracked.find(id, person);
    }

    /** What has to be delivered still and nobody is asked about yet. */
    @Transactional(readOnly = true)
    public List<DeliveryView> items(ProjectId id) {
        Set<WorkItemKey> asked = responses.findByProjectIdAndClosedAtIsNull(id.value()).stream()
                .map(response -> response.view().item().key())
                .collect(Collectors.toSet());
        return deliveries.of(id).stream()
                .filter(delivery -> !OutcomePolicy.isOver(delivery.status()))
                .filter(delivery -> !asked.contains(delivery.workItemKey()))
                .toList();
    }
}
