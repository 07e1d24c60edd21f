package io.septet.change;

import io.septet.calendar.WorkingTime;
import io.septet.change.domain.ChangeRequest;
import io.septet.change.domain.ChangeRequestRepository;
import io.septet.change.domain.RequestPolicy;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.plan.Plan;
import io.septet.plan.Plans;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The change requests of projects: asking for one, how they stand, and how they end (C1–C4). */
@Component
@Transactional
public class Changes {

    private final ChangeRequestRepository changes;
    private final ChangeClassifier classifier;
    private final ThoseConcerned thoseConcerned;
    private final ChangeProcesses processes;
    private final Projects projects;
    private final Directory directory;
    private final Plans plans;
    private final Deliveries deliveries;
    private final WorkingTime time;

    Changes(
            ChangeRequestRepository changes,
            ChangeClassifier classifier,
            ThoseConcerned thoseConcerned,
            ChangeProcesses processes,
            Projects projects,
            Directory directory,
            Plans plans,
            Deliveries deliveries,
            WorkingTime time) {
        this.changes = changes;
        this.classifier = classifier;
        this.thoseConcerned = thoseConcerned;
        this.processes = processes;
        this.projects = projects;
        this.directory = directory;
        this.plans = plans;
        this.deliveries = deliveries;
        this.time = time;
    }

    /**
     * Asks for a change of a project that is being tracked (C1).
     *
     * @throws Refused when the person takes no part, the project is not being tracked, or something is not said
     */
    public ChangeView request(ChangeProposal proposal) {
        ProjectView project = projects.lock(proposal.project());
        if (!isParticipant(
                project,
                proposal.requestedBy(),
                directory.person(proposal.requestedBy()).departments())) {
            throw Refused.at("project", "change.project.notParticipant");
        }
        if (project.state() != State.RUNNING || !deliveries.isTracked(project.id())) {
            throw Refused.at("project", "change.project.notTracked");
        }
        Findings findings = new Findings().addAll(RequestPolicy.findings(proposal));
        findings.refuseIfAny();
        ChangeClass changeClass = classifier.classOf(proposal.effects());
        if (proposal.item() == null ? changeClass == ChangeClass.MINOR : !isOpen(project, proposal.item())) {
            throw Refused.at("item", proposal.item() == null ? "change.item.missing" : "change.item.finished");
        }
        int inEffect = plans.inEffect(project.id()).orElseThrow().number();
        int number = changes.countByProjectId(project.id().value()) + 1;
        return changes.save(new ChangeRequest(ChangeId.next(), number, proposal, changeClass, inEffect, time.now()))
                .view();
    }

    /** The projects for which the person may ask for a change now, the latest first. */
    @Transactional(readOnly = true)
    public List<ProjectView> openTo(PersonId person) {
        List<ProjectView> theirs =
                projects.running(person, directory.person(person).departments());
        Set<ProjectId> tracked =
                deliveries.tracked(theirs.stream().map(ProjectView::id).toList());
        return theirs.stream().filter(project -> tracked.contains(project.id())).toList();
    }

    /** The deliveries that a change can still touch, project by project. */
    @Transactional(readOnly = true)
    public List<DeliveryView> touchable(List<ProjectView> ofThese) {
        return deliveries.open(ofThese.stream().map(ProjectView::id).toList());
    }

    /** @throws NoSuchElementException when there is no such change */
    @Transactional(readOnly = true)
    public ChangeView get(ChangeId id) {
        return find(id).view();
    }

    /** All change requests of a project, the first one first. */
    @Transactional(readOnly = true)
    public List<ChangeView> of(ProjectId project) {
        return changes.findByProjectIdOrderByNumber(project.value()).stream()
                .map(ChangeRequest::view)
                .toList();
    }

    /**
     * Gives a change up before it is in the plan; who asked for it is told.
     *
     * @param person id of the person who was to bring it into the plan
     * @throws Refused when no reason is given
     */
    public void withdraw(ChangeId id, String reason, PersonId person) {
        if (reason == null) {
            throw Refused.at("reason", "change.withdrawal.reason.missing");
        }
        ChangeRequest change = find(id);
        ProjectId project = change.view().project();
        projects.lock(project);
        change.withdraw(person, reason, time.now());
        plans.revert(project);
        thoseConcerned.tellOfWithdrawal(change.view());
        deliveries.checkCompletion(project);
    }

    /** Whether the person may take back what they asked for by mistake: nobody has acted on it yet. */
    @Transactional(readOnly = true)
    public boolean mayTakeBack(ChangeView change, PersonId person) {
        return change.isOpen() && change.requestedBy().equals(person) && processes.isUntouched(change.id());
    }

    /**
     * Whoever asked for a change takes it back before anybody has acted on it.
     *
     * @throws Refused when it is not theirs, or somebody has acted on it
     */
    public void takeBack(ChangeId id, PersonId person) {
        ChangeRequest change = find(id);
        ProjectView project = projects.lock(change.view().project());
        if (!mayTakeBack(change.view(), person)) {
            throw Refused.because("change.takeBack.tooLate");
        }
        change.withdraw(person, null, time.now());
        processes.close(project, id);
        deliveries.checkCompletion(project.id());
    }

    /** Ends a change that is in the plan: everybody concerned is told (C4), and tracking no longer waits for it. */
    public void conclude(ChangeId id) {
        ChangeRequest change = find(id);
        change.make(time.now());
        ChangeView made = change.view();
        thoseConcerned.tellOfChange(made, plan(made, made.versionBefore()), plan(made, made.versionAfter()));
        deliveries.checkCompletion(made.project());
    }

    /** Ends a change whose project has ended; does nothing to one that is not open. */
    public void drop(ChangeId id) {
        ChangeRequest change = find(id);
        if (change.view().isOpen()) {
            change.drop(time.now());
        }
    }

    private Plan plan(ChangeView change, int version) {
        return plans.version(change.project(), version).content();
    }

    /** Those with a duty, and everybody in a department that takes part. */
    private static boolean isParticipant(ProjectView project, PersonId person, Set<DepartmentId> theirDepartments) {
        return project.members().contains(person)
                || project.departments().stream().anyMatch(theirDepartments::contains);
    }

    private boolean isOpen(ProjectView project, WorkItemKey item) {
        return touchable(List.of(project)).stream()
                .anyMatch(delivery -> delivery.workItemKey().equals(item));
    }

    private ChangeRequest find(ChangeId id) {
        return changes.findById(id.value()).orElseThrow(() -> new NoSuchElementException("No change " + id));
    }
}
