package io.septet.change;

import io.septet.calendar.WorkingTime;
import io.septet.change.domain.ChangeRequest;
import io.septet.change.domain.ChangeRequestRepository;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.plan.PlanDrafts;
import io.septet.project.Forced;
import io.septet.project.ForcedSteps;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.tracking.Deliveries;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The change requests of projects: how they stand, and how they end (C1–C4). */
@Component
@Transactional
public class Changes {

    /** Id of the model of a change. */
    public static final String PROCESS = "change-request";

    private final ChangeRequestRepository changes;
    private final ThoseConcerned thoseConcerned;
    private final Projects projects;
    private final PlanDrafts drafts;
    private final Deliveries deliveries;
    private final ForcedSteps forcedSteps;
    private final WorkingTime time;

    Changes(
            ChangeRequestRepository changes,
            ThoseConcerned thoseConcerned,
            Projects projects,
            PlanDrafts drafts,
            Deliveries deliveries,
            ForcedSteps forcedSteps,
            WorkingTime time) {
        this.changes = changes;
        this.thoseConcerned = thoseConcerned;
        this.projects = projects;
        this.drafts = drafts;
        this.deliveries = deliveries;
        this.forcedSteps = forcedSteps;
        this.time = time;
    }

    /** @throws NoSuchElementException when there is no such change */
    @Transactional(readOnly = true)
    public ChangeView get(ChangeId id) {
        return changes.get(id).view();
    }

    /** All change requests of a project, the first one first. */
    @Transactional(readOnly = true)
    public List<ChangeView> of(ProjectId project) {
        return changes.findByProjectIdOrderByNumber(project.value()).stream()
                .map(ChangeRequest::view)
                .toList();
    }

    /** Those that a person asked for and that are open, the first one first, and no more than so many. */
    @Transactional(readOnly = true)
    public List<ChangeView> openOf(PersonId person, int most) {
        return changes.findByRequestedByAndStateOrderByRequestedAt(person, ChangeState.OPEN, Limit.of(most)).stream()
                .map(ChangeRequest::view)
                .toList();
    }

    /**
     * Gives a change up before it is in the plan; who asked for it is told.
     *
     * @param doer who was to bring it into the plan
     * @throws Refused when no reason is given
     */
    public void withdraw(ChangeId id, @Nullable String reason, Doer doer) {
        if (reason == null) {
            throw Refused.at("reason", "change.withdrawal.reason.missing");
        }
        ChangeRequest change = changes.get(id);
        ProjectId project = change.view().project();
        projects.lock(project);
        change.withdraw(doer, reason, time.now());
        drafts.revert(project);
        thoseConcerned.tellOfWithdrawal(change.view());
        deliveries.checkCompletion(project);
    }

    /**
     * Ends a change that is in the plan: everybody concerned is told (C4), and tracking no longer waits for it. One on
     * which nobody decided because an administrator forced it ends without being made.
     *
     * @throws Refused when nobody has decided on it, and nobody skipped that
     */
    public void conclude(ChangeId id) {
        ChangeRequest change = changes.get(id);
        ChangeView asked = change.view();
        if (asked.versionAfter() == null) {
            endUndecided(change, asked);
            return;
        }
        change.make(time.now());
        thoseConcerned.tellOfChange(change.view());
        deliveries.checkCompletion(asked.project());
    }

    /** Nothing of it is in the plan, so nobody hears that it is: an administrator skipped whoever was to decide. */
    private void endUndecided(ChangeRequest change, ChangeView asked) {
        Forced skipped = forcedSteps
                .lastSkipped(asked.project(), PROCESS, asked.requestedAt())
                .orElseThrow(() -> Refused.because("change.undecided", asked.number()));
        change.drop(skipped.by(), time.now());
        deliveries.checkCompletion(asked.project());
    }

    /** Ends a change that nobody can do anything about any more, because an administrator has ended its process. */
    public void endByHand(ChangeId id) {
        ProjectId project = changes.get(id).view().project();
        projects.lock(project);
        if (changes.get(id).view().isOpen()) {
            drop(id);
            drafts.revert(project);
            deliveries.checkCompletion(project);
        }
    }

    /** Ends a change whose project has ended; does nothing to one that is not open. */
    public void drop(ChangeId id) {
        ChangeRequest change = changes.get(id);
        if (change.view().isOpen()) {
            change.drop(whoEnds(change.view().project()), time.now());
        }
    }

    /** Whoever cancelled the project or, while it goes on, the administrator who ended the change. */
    private @Nullable PersonId whoEnds(ProjectId project) {
        PersonId cancelledBy = projects.get(project).cancelledBy();
        return cancelledBy != null
                ? cancelledBy
                : forcedSteps.of(project, PROCESS).stream()
                        .reduce((earlier, later) -> later)
                        .map(Forced::by)
                        .orElse(null);
    }
}
