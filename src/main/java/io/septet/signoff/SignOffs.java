package io.septet.signoff;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Refused;
import io.septet.notification.Notifications;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.Forced;
import io.septet.project.ForcedSteps;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.signoff.Round.Awaited;
import io.septet.signoff.domain.ApprovalPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A round of signing: from the draft to a plan in effect, or back. */
@Component
@Transactional
public class SignOffs {

    /** Id of the model of a round. */
    public static final String PROCESS = "plan-sign-off";

    /** Variable: number of the version of the round; an integer. */
    public static final String PLAN_VERSION = "planVersion";

    /** Variable: whether somebody rejected that version. */
    public static final String PLAN_REJECTED = "planRejected";

    private final PlanVersions plans;
    private final PlanDrafts drafts;
    private final Signatures signatures;
    private final Projects projects;
    private final Directory directory;
    private final Notifications notifications;
    private final ForcedSteps forcedSteps;

    SignOffs(
            PlanVersions plans,
            PlanDrafts drafts,
            Signatures signatures,
            Projects projects,
            Directory directory,
            Notifications notifications,
            ForcedSteps forcedSteps) {
        this.plans = plans;
        this.drafts = drafts;
        this.signatures = signatures;
        this.projects = projects;
        this.directory = directory;
        this.notifications = notifications;
        this.forcedSteps = forcedSteps;
    }

    /**
     * Opens a round: the draft becomes a numbered version with a hash (S1). Returns its number.
     *
     * @throws Refused when a department has nobody who could sign for it
     */
    public int open(ProjectId project) {
        Roster roster = directory.roster();
        List<String> headless = drafts.draft(project).departments().stream()
                .filter(department -> roster.head(department).isEmpty())
                .map(roster::department)
                .toList();
        if (!headless.isEmpty()) {
            throw Refused.because("signoff.head.missing", headless);
        }
        return plans.freeze(project).number();
    }

    /**
     * Ends a round that somebody rejected: the plan goes back with all reasons given so far. Who leads and who coordinates
     * the project hear of it, and everybody who has approved it for nothing.
     */
    public void giveBack(ProjectId id, int version) {
        List<String> reasons = reasons(id, version);
        plans.reject(id, version, reasons);
        ProjectView project = projects.get(id);
        Set<PersonId> people = signatures.of(id, version).stream()
                .filter(Signature::approves)
                .map(Signature::signer)
                .collect(Collectors.toCollection(TreeSet::new));
        people.add(project.overallLead());
        people.add(project.coordinator());
        notifications.tell(
                people,
                "signoff.planReturned",
                id,
                Map.of("version", String.valueOf(version), "reasons", String.join("\n", reasons)));
    }

    /**
     * Ends a round that everybody signed: from now on the version is the plan in force (S5). An administrator may have
     * skipped signatures, which everybody can see afterwards.
     *
     * @throws Refused naming whose approval is missing without anybody having skipped it
     */
    public void publish(ProjectId id, int number) {
        PlanVersion version = plans.version(id, number);
        Roster roster = directory.roster();
        List<Awaited> missing =
                new ApprovalPolicy(roster).missing(projects.get(id), version, signatures.of(id, number));
        if (!missing.isEmpty() && forced(version, forcedSteps.of(id)).isEmpty()) {
            throw Refused.because(
                    "signoff.unsigned",
                    number,
                    missing.stream().map(awaited -> worded(awaited, roster)).toList());
        }
        plans.takeEffect(id, number);
    }

    /** What an administrator skipped while the version lay before its signers. */
    private static Optional<Forced> forced(PlanVersion version, List<Forced> steps) {
        return ForcedSteps.lastSkipped(steps, PROCESS, version.frozenAt());
    }

    private static String worded(Awaited awaited, Roster roster) {
        return awaited.role() == Role.HEAD ? roster.department(awaited.department()) : roster.person(awaited.person());
    }

    private List<String> reasons(ProjectId project, int version) {
        Roster roster = directory.roster();
        return signatures.of(project, version).stream()
                .filter(signature -> signature.reason() != null)
                .map(signature -> worded(signature, roster))
                .toList();
    }

    /** {@code Wang Fang (Sales): The dates cannot be kept.} */
    private static String worded(Signature signature, Roster roster) {
        String signer = signature.signerName() == null ? roster.person(signature.signer()) : signature.signerName();
        String department =
                signature.department() == null ? "" : " (" + roster.department(signature.department()) + ")";
        return signer + department + ": " + signature.reason();
    }
}
