package io.septet.signoff;

import io.septet.directory.Doer;
import io.septet.evidence.Decision;
import io.septet.evidence.FiledWithProject;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.Forced;
import io.septet.project.ForcedSteps;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Traces what became of the versions that were put to signature (A3), and who stands behind it: whoever did the last thing
 * that a version waited for before it took effect, or whoever rejected it last.
 */
@Component
@Order(5)
class RoundsFiled implements FiledWithProject {

    private final PlanVersions plans;
    private final Signatures signatures;
    private final Meetings meetings;
    private final ForcedSteps forcedSteps;

    RoundsFiled(PlanVersions plans, Signatures signatures, Meetings meetings, ForcedSteps forcedSteps) {
        this.plans = plans;
        this.signatures = signatures;
        this.meetings = meetings;
        this.forcedSteps = forcedSteps;
    }

    /** Something that somebody did for a version or against it. */
    private record Deed(Instant at, Doer by) {}

    @Override
    public List<Decision> decisions(ProjectId project) {
        List<Signature> signed = signatures.of(project);
        List<Minutes> kickOffs = meetings.of(project).stream()
                .filter(minutes -> minutes.kind() == MeetingKind.KICK_OFF)
                .toList();
        List<Forced> forced = forcedSteps.of(project, SignOffs.PROCESS);
        return plans.versions(project).stream()
                .filter(version -> !version.adjusted() && version.decidedAt() != null && version.takenBackBy() == null)
                .map(version -> version.state() == PlanVersion.State.REJECTED
                        ? decision(version, "plan.trace.GIVE_BACK", answers(version, signed, false))
                        : decision(
                                version,
                                "plan.trace.PUBLISH",
                                Stream.of(
                                                forced.stream().flatMap(RoundsFiled::skipped),
                                                kickOffs.stream().map(RoundsFiled::held),
                                                answers(version, signed, true),
                                                handedIn(version))
                                        .flatMap(deeds -> deeds)))
                .toList();
    }

    /** @param deeds of one moment, the last first */
    private static Decision decision(PlanVersion version, String kind, Stream<Deed> deeds) {
        Instant at = Objects.requireNonNull(version.decidedAt());
        Optional<Doer> last = deeds.filter(deed ->
                        !deed.at().isBefore(version.frozenAt()) && !deed.at().isAfter(at))
                .max(Comparator.comparing(Deed::at))
                .map(Deed::by);
        Decision decision =
                last.map(doer -> Decision.made(at, doer, kind)).orElseGet(() -> Decision.of(at, null, kind));
        return decision.onVersion(version.number());
    }

    private static Stream<Deed> answers(PlanVersion version, List<Signature> signed, boolean approving) {
        return signed.stream()
                .filter(signature -> signature.version() == version.number() && signature.approves() == approving)
                .map(signature -> new Deed(signature.at(), new Doer(signature.signer(), signature.inPlaceOf())));
    }

    /** A version that asks nobody to sign again takes effect as it is handed in. */
    private static Stream<Deed> handedIn(PlanVersion version) {
        return version.author().stream().map(author -> new Deed(version.frozenAt(), author));
    }

    private static Deed held(Minutes minutes) {
        return new Deed(minutes.recordedAt(), new Doer(minutes.recordedBy(), minutes.recordedInPlaceOf()));
    }

    private static Stream<Deed> skipped(Forced step) {
        return Stream.ofNullable(step.by()).map(administrator -> new Deed(step.at(), Doer.of(administrator)));
    }
}
