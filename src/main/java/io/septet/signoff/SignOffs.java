package io.septet.signoff;

import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.findings.Refused;
import io.septet.notification.Notifications;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanVersions;
import io.septet.project.ForcedSteps;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

    /** Variable: id of the member who is asked; text. */
    public static final String MEMBER = "member";

    /** Variable: whether somebody rejected that version. */
    public static final String PLAN_REJECTED = "planRejected";

    /** Variable: as what those sign whose date has passed, {@link Role}, or {@link #NOT_DUE}; text. */
    public static final String PLAN_ROUND_DUE = "planRoundDue";

    /** Message: a signature on an earlier version goes on. */
    static final String UNCHANGED = "signoff.unchanged";

    /** Message: a version is published; the model sends it. */
    static final String PUBLISHED = "plan.published";

    /** That no date has passed yet. */
    public static final String NOT_DUE = "NOBODY";

    private final PlanVersions plans;
    private final PlanDrafts drafts;
    private final Signers signers;
    private final Directory directory;
    private final Notifications notifications;
    private final ForcedSteps forcedSteps;

    SignOffs(
            PlanVersions plans,
            PlanDrafts drafts,
            Signers signers,
            Directory directory,
            Notifications notifications,
            ForcedSteps forcedSteps) {
        this.plans = plans;
        this.drafts = drafts;
        this.signers = signers;
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
        int number = plans.freeze(project).number();
        tellOfUnchanged(project, number);
        return number;
    }

    /** Those whose signature on an earlier version goes on hear that there is another, and that they are not asked. */
    private void tellOfUnchanged(ProjectId project, int number) {
        signers.standings(project, number).stream()
                .filter(standing -> standing.state() == Standing.State.UNCHANGED)
                .map(standing -> Objects.requireNonNull(standing.last()))
                .collect(Collectors.groupingBy(
                        Signature::version, TreeMap::new, Collectors.mapping(Signature::bound, Collectors.toSet())))
                .forEach((signed, people) -> notifications.tell(
                        people,
                        UNCHANGED,
                        project,
                        Map.of("version", String.valueOf(number), "signed", String.valueOf(signed))));
    }

    /**
     * Ends a round that everybody signed: from now on the version is the plan in force (S5). An administrator may have
     * skipped signatures, which everybody can see afterwards.
     *
     * @throws Refused naming whose approval is missing without anybody having skipped it
     */
    public void publish(ProjectId id, int number) {
        Roster roster = directory.roster();
        List<Party> missing = signers.signed(id, number).stream()
                .filter(standing -> !standing.isApproval())
                .map(Standing::party)
                .toList();
        if (!missing.isEmpty() && !isForced(id, number)) {
            throw Refused.because(
                    "signoff.unsigned",
                    number,
                    missing.stream().map(party -> worded(party, roster)).toList());
        }
        plans.takeEffect(id, number);
    }

    /**
     * Whether a head has not been asked to sign a version, and nobody skipped that: when the round was opened, somebody
     * else signed for the department besides their own, who does not head it any more.
     */
    @Transactional(readOnly = true)
    public boolean isHeadMissed(ProjectId id, int number) {
        return signers.signed(id, number).stream()
                        .anyMatch(standing ->
                                standing.party().role() == Role.HEAD && standing.state() == Standing.State.AWAITED)
                && !isForced(id, number);
    }

    /** Whether an administrator skipped something while the version lay before its signers. */
    private boolean isForced(ProjectId id, int number) {
        return ForcedSteps.lastSkipped(
                        forcedSteps.of(id), PROCESS, plans.version(id, number).frozenAt())
                .isPresent();
    }

    private static String worded(Party party, Roster roster) {
        return party.role() == Role.HEAD ? roster.department(party.department()) : roster.person(party.person());
    }
}
