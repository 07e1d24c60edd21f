package io.septet.signoff;

import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.plan.PlanVersions;
import io.septet.platform.AwaitedMessages;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.signoff.domain.ClosedRound;
import io.septet.signoff.domain.ClosedRoundRepository;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ending a round in which somebody has rejected the version before everybody has answered: its date does so, and the
 * overall lead may (S2, S6).
 */
@Component
@Transactional
public class CloseRound {

    /** Message: the round is over for those who have not answered. */
    public static final String ROUND_CLOSED = "PlanRoundClosed";

    private final PlanVersions plans;
    private final Signatures signatures;
    private final Projects projects;
    private final ClosedRoundRepository closed;
    private final AwaitedMessages messages;
    private final Clock clock;

    CloseRound(
            PlanVersions plans,
            Signatures signatures,
            Projects projects,
            ClosedRoundRepository closed,
            AwaitedMessages messages,
            Clock clock) {
        this.plans = plans;
        this.signatures = signatures;
        this.projects = projects;
        this.closed = closed;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether the person may: they lead the project, somebody has rejected the version, and others have yet to answer. */
    @Transactional(readOnly = true)
    public boolean mayClose(ProjectId id, PersonId person) {
        return projects.get(id).overallLead().equals(person)
                && plans.beingSigned(id)
                        .filter(version -> isRejected(id, version))
                        .isPresent()
                && isAwaited(id);
    }

    /**
     * Ends the round: the plan goes back with the reasons given so far.
     *
     * @throws Refused when it is not theirs to end, nobody has rejected the version, or the round is over
     */
    public void close(ProjectId id, PersonId person) {
        projects.lock(id);
        if (!mayClose(id, person)) {
            throw Refused.because("signoff.closeRound.tooLate");
        }
        closed.save(new ClosedRound(id, plans.beingSigned(id).orElseThrow(), person, clock.instant()));
        end(id);
    }

    /** Ends a round whose date has passed if somebody has rejected the version; otherwise everybody is still waited for. */
    public void closeAtItsDate(ProjectId id, int version) {
        projects.lock(id);
        if (isRejected(id, version) && isAwaited(id)) {
            end(id);
        }
    }

    private boolean isRejected(ProjectId id, int version) {
        return signatures.of(id, version).stream().anyMatch(signature -> !signature.approves());
    }

    private boolean isAwaited(ProjectId id) {
        return messages.isAwaited(ROUND_CLOSED, ProjectId.VARIABLE, id.toString());
    }

    private void end(ProjectId id) {
        messages.send(ROUND_CLOSED, ProjectId.VARIABLE, id.toString(), Map.of(SignOffs.PLAN_REJECTED, true));
    }
}
