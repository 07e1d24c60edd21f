package io.septet.change;

import io.septet.calendar.WorkingTime;
import io.septet.change.domain.ChangeRequest;
import io.septet.change.domain.ChangeRequestRepository;
import io.septet.desk.TakingBack;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.Deliveries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking a change back that was asked for by mistake, before anybody has acted on it. */
@Component
@Transactional
public class TakeChangeBack {

    private final ChangeRequestRepository changes;
    private final ChangeProcesses processes;
    private final Projects projects;
    private final Deliveries deliveries;
    private final TakingBack takingBack;
    private final WorkingTime time;

    TakeChangeBack(
            ChangeRequestRepository changes,
            ChangeProcesses processes,
            Projects projects,
            Deliveries deliveries,
            TakingBack takingBack,
            WorkingTime time) {
        this.changes = changes;
        this.processes = processes;
        this.projects = projects;
        this.deliveries = deliveries;
        this.takingBack = takingBack;
        this.time = time;
    }

    /** Whether the person may: they asked for it, and nobody has acted on it yet. */
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
        ChangeRequest change = changes.get(id);
        ProjectView project = projects.lock(change.view().project());
        if (!mayTakeBack(change.view(), person)) {
            throw Refused.because("change.takeBack.tooLate");
        }
        change.withdraw(Doer.of(person), null, time.now());
        takingBack.by(person, () -> processes.close(project, id));
        deliveries.checkCompletion(project.id());
    }
}
