package io.septet.change;

import io.septet.calendar.WorkingTime;
import io.septet.change.domain.ChangeRequest;
import io.septet.change.domain.ChangeRequestRepository;
import io.septet.change.domain.RequestPolicy;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asking for a change (C1): of which projects and work items somebody may, and that they do. */
@Component
@Transactional
public class AskForChange {

    private final ChangeRequestRepository changes;
    private final ChangeClassifier classifier;
    private final Projects projects;
    private final Directory directory;
    private final PlanVersions plans;
    private final Deliveries deliveries;
    private final WorkingTime time;

    AskForChange(
            ChangeRequestRepository changes,
            ChangeClassifier classifier,
            Projects projects,
            Directory directory,
            PlanVersions plans,
            Deliveries deliveries,
            WorkingTime time) {
        this.changes = changes;
        this.classifier = classifier;
        this.projects = projects;
        this.directory = directory;
        this.plans = plans;
        this.deliveries = deliveries;
        this.time = time;
    }

    /**
     * Asks for a change of a project that is being tracked (C1). How far it goes is decided here, once (C2).
     *
     * @throws Refused when the person takes no part, the project is not being tracked, or something is not said
     */
    public ChangeView ask(ChangeProposal proposal) {
        ProjectView project = projects.lock(proposal.project());
        if (!takesPart(directory.person(proposal.requestedBy()), project)) {
            throw Refused.at("project", "change.project.notParticipant");
        }
        if (!isTracked(project)) {
            throw Refused.at("project", "change.project.notTracked");
        }
        new Findings().addAll(RequestPolicy.findings(proposal)).refuseIfAny();
        ChangeClass changeClass = classifier.classOf(proposal.effects());
        if (proposal.item() == null
                ? changeClass == ChangeClass.MINOR
                : items(List.of(project)).stream()
                        .noneMatch(delivery -> delivery.workItemKey().equals(proposal.item()))) {
            throw Refused.at("item", proposal.item() == null ? "change.item.missing" : "change.item.finished");
        }
        int inEffect = plans.inEffect(project.id()).orElseThrow().number();
        int number = changes.countByProjectId(project.id().value()) + 1;
        return changes.save(new ChangeRequest(ChangeId.next(), number, proposal, changeClass, inEffect, time.now()))
                .view();
    }

    /** The project, if the person may ask for a change of it now. */
    @Transactional(readOnly = true)
    public Optional<ProjectView> project(ProjectId id, PersonId person) {
        return projects.find(id).filter(project -> takesPart(directory.person(person), project) && isTracked(project));
    }

    /** The deliveries that a change can still touch, project by project. */
    @Transactional(readOnly = true)
    public List<DeliveryView> items(List<ProjectView> ofThese) {
        return deliveries.open(ofThese.stream().map(ProjectView::id).toList());
    }

    private boolean isTracked(ProjectView project) {
        return project.state() == State.RUNNING && deliveries.isTracked(project.id());
    }

    /** Those with a duty, and everybody in a department that takes part. */
    private static boolean takesPart(Person person, ProjectView project) {
        return project.involves(person.id(), person.departments());
    }
}
