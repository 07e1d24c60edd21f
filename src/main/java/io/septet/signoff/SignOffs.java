package io.septet.signoff;

import io.septet.calendar.WorkingTime;
import io.septet.desk.TakingBack;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Refused;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.notification.Notifications;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.platform.AwaitedMessages;
import io.septet.project.Forced;
import io.septet.project.ForcedSteps;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.signoff.Round.Awaited;
import io.septet.signoff.domain.PublicationPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A round of signing: from the draft to a plan in effect, or back. */
@Component
@Transactional
public class SignOffs {

    /** Id of the model of a round. */
    public static final String PROCESS = "plan-sign-off";

    /** Message: whoever put the version forward takes it back. */
    public static final String TAKEN_BACK = "PlanTakenBack";

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
    private final Meetings meetings;
    private final ForcedSteps forcedSteps;
    private final PublicationPolicy publications;
    private final AwaitedMessages messages;
    private final TakingBack takingBack;

    SignOffs(
            PlanVersions plans,
            PlanDrafts drafts,
            Signatures signatures,
            Projects projects,
            Directory directory,
            Notifications notifications,
            Meetings meetings,
            ForcedSteps forcedSteps,
            AwaitedMessages messages,
            TakingBack takingBack,
            WorkingTime time,
            SignOffSettings settings) {
        this.plans = plans;
        this.drafts = drafts;
        this.signatures = signatures;
        this.projects = projects;
        this.directory = directory;
        this.notifications = notifications;
        this.meetings = meetings;
        this.forcedSteps = forcedSteps;
        this.publications = new PublicationPolicy(heldAt -> time.plusWorkingDays(heldAt, settings.publishWithin()));
        this.messages = messages;
        this.takingBack = takingBack;
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
                .filter(signature -> signature.decision() == Verdict.APPROVE)
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
        List<Awaited> missing = missing(
                projects.get(id),
                version,
                signatures.of(id, number).stream()
                        .filter(signature -> signature.decision() == Verdict.APPROVE)
                        .toList(),
                roster);
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

    /** Whether the person may take back what was put forward by mistake: they coordinate, and nobody has signed yet. */
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
                () -> messages.send(TAKEN_BACK, ProjectId.VARIABLE, id.toString(), Map.of(PLAN_REJECTED, true)));
    }

    /** All rounds of a project, the latest first. */
    @Transactional(readOnly = true)
    public List<Round> rounds(ProjectId id) {
        ProjectView project = projects.get(id);
        List<Minutes> kickOffs = meetings.of(id).stream()
                .filter(minutes -> minutes.kind() == MeetingKind.KICK_OFF)
                .toList();
        Map<Integer, List<Signature>> signaturesOf =
                signatures.of(id).stream().collect(Collectors.groupingBy(Signature::version));
        Roster roster = directory.roster();
        List<Forced> forced = forcedSteps.of(id);
        List<Round> rounds = new ArrayList<>();
        for (PlanVersion version : plans.versions(id)) {
            List<Signature> given = signaturesOf.getOrDefault(version.number(), List.of());
            List<Awaited> awaited = version.state() == PlanVersion.State.REJECTED || version.adjusted()
                    ? List.of()
                    : missing(project, version, given, roster);
            rounds.add(
                    0,
                    new Round(
                            version,
                            given,
                            awaited,
                            publications.of(version, kickOffs).orElse(null),
                            isPublished(version) && !isApproved(given, awaited)
                                    ? forced(version, forced).orElse(null)
                                    : null));
        }
        return List.copyOf(rounds);
    }

    private static boolean isApproved(List<Signature> given, List<Awaited> awaited) {
        return awaited.isEmpty() && given.stream().allMatch(signature -> signature.decision() == Verdict.APPROVE);
    }

    private static boolean isPublished(PlanVersion version) {
        return version.state() == PlanVersion.State.IN_EFFECT || version.state() == PlanVersion.State.SUPERSEDED;
    }

    private static List<Awaited> missing(
            ProjectView project, PlanVersion version, List<Signature> given, Roster roster) {
        Stream<Awaited> heads = version.content().departments().stream()
                .map(department -> new Awaited(
                        Role.HEAD, department, roster.head(department).orElse(null)));
        Stream<Awaited> members =
                version.content().members(project).stream().map(member -> new Awaited(Role.MEMBER, null, member));
        return Stream.concat(heads, members)
                .filter(awaited -> given.stream().noneMatch(awaited::isMetBy))
                .toList();
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
