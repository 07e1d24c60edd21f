package io.septet.signoff;

import io.septet.desk.TakingBack;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.plan.PlanVersions;
import io.septet.platform.AwaitedMessages;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking a version back that was put forward by mistake, before anybody has signed it. */
@Component
@Transactional
public class TakePlanBack {

    /** Message: whoever put the version forward takes it back. */
    public static final String TAKEN_BACK = "PlanTakenBack";

    private final PlanVersions plans;
    private final Signatures signatures;
    private final Projects projects;
    private final AwaitedMessages messages;
    private final TakingBack takingBack;

    TakePlanBack(
            PlanVersions plans,
            Signatures signatures,
            Projects projects,
            AwaitedMessages messages,
            TakingBack takingBack) {
        this.plans = plans;
        this.signatures = signatures;
        this.projects = projects;
        this.messages = messages;
        this.takingBack = takingBack;
    }

    /** Whether the person may: they coordinate, and nobody has signed yet. */
    @Transactional(readOnly = true)
    public boolean mayTakeBack(ProjectId id, PersonId person) {
        return projects.get(id).coordinator().equals(person)
                && plans.beingSigned(id)
                        .filter(version -> signatures.of(id, version).isEmpty())
                        .isPresent()
                && messages.isAwaited(TAKEN_BACK, ProjectId.VARIABLE, id.toString());
    }

    /**
     * Ends a round before anybody has signed: the plan goes back to whoever put it forward.
     *
     * @throws Refused when it is not theirs, or somebody has signed
     */
    public void takeBack(ProjectId id, PersonId person) {
        projects.lock(id);
        if (!mayTakeBack(id, person)) {
            throw Refused.because("signoff.takeBack.tooLate");
        }
        plans.takeBack(id, plans.beingSigned(id).orElseThrow(), person);
        takingBack.by(
                person,
                () -> messages.send(
                        TAKEN_BACK, ProjectId.VARIABLE, id.toString(), Map.of(SignOffs.PLAN_REJECTED, true)));
    }
}
