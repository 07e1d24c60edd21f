package io.septet.signoff;

import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.Forced;
import io.septet.project.ForcedSteps;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.signoff.Round.Publication;
import io.septet.signoff.domain.ApprovalPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rounds of signing as they stand: who signed which version, who has yet to, and what followed. */
@Component
@Transactional(readOnly = true)
public class Rounds {

    private final PlanVersions plans;
    private final Signatures signatures;
    private final Projects projects;
    private final Signers signers;
    private final ForcedSteps forcedSteps;
    private final KickOffs kickOffs;

    Rounds(
            PlanVersions plans,
            Signatures signatures,
            Projects projects,
            Signers signers,
            ForcedSteps forcedSteps,
            KickOffs kickOffs) {
        this.plans = plans;
        this.signatures = signatures;
        this.projects = projects;
        this.signers = signers;
        this.forcedSteps = forcedSteps;
        this.kickOffs = kickOffs;
    }

    /** All rounds of a project, the latest first. */
    public List<Round> of(ProjectId id) {
        ProjectView project = projects.get(id);
        Function<PlanVersion, Optional<Publication>> publications = kickOffs.publications(id);
        List<Signature> signed = signatures.of(id);
        ApprovalPolicy approvals = signers.policy(project);
        List<Forced> forced = forcedSteps.of(id);
        List<Round> rounds = new ArrayList<>();
        for (PlanVersion version : plans.versions(id)) {
            List<Signature> given = signed.stream()
                    .filter(signature -> signature.version() == version.number())
                    .toList();
            List<Standing> standings = version.adjusted() ? List.of() : approvals.of(version, signed);
            List<Party> awaited = version.state() == PlanVersion.State.REJECTED
                    ? List.of()
                    : standings.stream()
                            .filter(standing -> standing.state() == Standing.State.AWAITED)
                            .map(Standing::party)
                            .toList();
            rounds.add(
                    0,
                    new Round(
                            version,
                            given,
                            standings.stream()
                                    .filter(standing -> standing.state() == Standing.State.UNCHANGED)
                                    .toList(),
                            awaited,
                            publications.apply(version).orElse(null),
                            forced(version, given, awaited, forced)));
        }
        return List.copyOf(rounds);
    }

    private static @Nullable Forced forced(
            PlanVersion version, List<Signature> given, List<Party> awaited, List<Forced> steps) {
        return version.publishedAt() != null && !isApproved(given, awaited)
                ? ForcedSteps.lastSkipped(steps, SignOffs.PROCESS, version.frozenAt())
                        .orElse(null)
                : null;
    }

    private static boolean isApproved(List<Signature> given, List<Party> awaited) {
        return awaited.isEmpty() && given.stream().allMatch(Signature::approves);
    }
}
