package io.septet.signoff;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.findings.Refused;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.notification.Notifications;
import io.septet.plan.PlanVersion;
import io.septet.plan.Plans;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.signoff.Round.Awaited;
import io.septet.signoff.Round.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A round of signing: from the draft to a plan in effect, or back. */
@Component
@Transactional
public class SignOffs {

    private final Plans plans;
    private final Signatures signatures;
    private final Projects projects;
    private final Directory directory;
    private final Notifications notifications;
    private final Meetings meetings;
    private final WorkingTime time;
    private final SignOffSettings settings;

    SignOffs(
            Plans plans,
            Signatures signatures,
            Projects projects,
            Directory directory,
            Notifications notifications,
            Meetings meetings,
            WorkingTime time,
            SignOffSettings settings) {
        this.plans = plans;
        this.signatures = signatures;
        this.projects = projects;
        this.directory = directory;
        this.notifications = notifications;
        this.meetings = meetings;
        this.time = time;
        this.settings = settings;
    }

    /**
     * Opens a round: the draft becomes a numbered version with a hash (S1). Returns its number.
     *
     * @throws Refused when a department has nobody who could sign for it
     */
    public int open(ProjectId project) {
        List<String> headless = plans.draft(project).departments().stream()
                .filter(department -> directory.head(department).isEmpty())
                .map(department -> directory.department(department).name())
                .toList();
        if (!headless.isEmpty()) {
            throw Refused.because("signoff.head.missing", String.join(", ", headless));
        }
        return plans.freeze(project).number();
    }

    /** Ends a round that somebody rejected: the plan goes back with all reasons given so far, and its people hear of it. */
    public void giveBack(ProjectId id, int version) {
        List<String> reasons = reasons(id, version);
        plans.reject(id, version, reasons);
        ProjectView project = projects.get(id);
        notifications.tell(
                Set.of(project.overallLead(), project.coordinator()),
                "signoff.planReturned",
                id,
                Map.of("version", String.valueOf(version), "reasons", String.join("\n", reasons)));
    }

    /** Ends a round that everybody signed: from now on the version is the plan in force (S5). */
    public void publish(ProjectId project, int version) {
        plans.takeEffect(project, version);
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
        List<Round> rounds = new ArrayList<>();
        for (PlanVersion version : plans.versions(id)) {
            List<Signature> given = signaturesOf.getOrDefault(version.number(), List.of());
            rounds.add(0, new Round(version, given, awaited(project, version, given), published(version, kickOffs)));
        }
        return List.copyOf(rounds);
    }

    private List<Awaited> awaited(ProjectView project, PlanVersion version, List<Signature> given) {
        if (version.state() != PlanVersion.State.FROZEN) {
            return List.of();
        }
        Stream<Awaited> heads = version.content().departments().stream()
                .map(department -> new Awaited(
                        Role.HEAD,
                        department,
                        directory.head(department).map(Person::id).orElse(null)));
        Stream<Awaited> members =
                version.content().members(project).stream().map(member -> new Awaited(Role.MEMBER, null, member));
        return Stream.concat(heads, members)
                .filter(awaited -> given.stream().noneMatch(awaited::isMetBy))
                .toList();
    }

    private Publication published(PlanVersion version, List<Minutes> kickOffs) {
        boolean isPublished = Set.of(PlanVersion.State.IN_EFFECT, PlanVersion.State.SUPERSEDED)
                .contains(version.state());
        return kickOffs.stream()
                .filter(minutes -> isPublished
                        && !minutes.recordedAt().isBefore(version.frozenAt())
                        && !minutes.recordedAt().isAfter(version.decidedAt()))
                .reduce((earlier, later) -> later)
                .map(minutes -> new Publication(
                        minutes.heldAt(),
                        version.decidedAt(),
                        version.decidedAt().isAfter(time.plusWorkingDays(minutes.heldAt(), settings.publishWithin()))))
                .orElse(null);
    }

    private List<String> reasons(ProjectId project, int version) {
        return signatures.of(project, version).stream()
                .filter(signature -> signature.reason() != null)
                .map(this::worded)
                .toList();
    }

    /** {@code Wang Fang (Sales): The dates cannot be kept.} */
    private String worded(Signature signature) {
        String signer = signature.signerName() == null
                ? directory.person(signature.signer()).name()
                : signature.signerName();
        String department = signature.department() == null
                ? ""
                : " (" + directory.department(signature.department()).name() + ")";
        return signer + department + ": " + signature.reason();
    }
}
