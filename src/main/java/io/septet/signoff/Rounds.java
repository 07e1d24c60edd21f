package io.septet.signoff;

import io.septet.directory.Directory;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.Forced;
import io.septet.project.ForcedSteps;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.signoff.Round.Awaited;
import io.septet.signoff.Round.Publication;
import io.septet.signoff.domain.ApprovalPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Directory directory;
    private final ForcedSteps forcedSteps;
    private final KickOffs kickOffs;

    Rounds(
            PlanVersions plans,
            Signatures signatures,
            Projects projects,
            Directory directory,
            ForcedSteps forcedSteps,
            KickOffs kickOffs) {
        this.plans = plans;
        this.signatures = signatures;
        this.projects = projects;
        this.directory = directory;
        this.forcedSteps = forcedSteps;
        this.kickOffs = kickOffs;
    }

    /** All rounds of a project, the latest first. */
    public List<Round> of(ProjectId id) {
        ProjectView project = projects.get(id);
        Function<PlanVersion, Optional<Publication>> publications = kickOffs.publications(id);
        Map<Integer, List<Signature>> signaturesOf =
                signatures.of(id).stream().collect(Collectors.groupingBy(Signature::version));
        ApprovalPolicy approvals = new ApprovalPolicy(directory.roster());
        List<Forced> forced = forcedSteps.of(id);
        List<Round> rounds = new ArrayList<>();
        for (PlanVersion version : plans.versions(id)) {
            List<Signature> given = signaturesOf.getOrDefault(version.number(), List.of());
            List<Awaited> awaited = version.state() == PlanVersion.State.REJECTED || version.adjusted()
                    ? List.of()
                    : approvals.awaited(project, version, given);
            rounds.add(
                    0,
                    new Round(
                            version,
                            given,
                            awaited,
                            publications.apply(version).orElse(null),
                            forced(version, given, awaited, forced)));
        }
        return List.copyOf(rounds);
    }

    private static @Nullable Forced forced(
            PlanVersion version, List<Signature> given, List<Awaited> awaited, List<Forced> steps) {
        return isPublished(version) && !ApprovalPolicy.isApproved(given, awaited)
                ? ForcedSteps.lastSkipped(steps, SignOffs.PROCESS, version.frozenAt())
                        .orElse(null)
                : null;
    }

    private static boolean isPublished(PlanVersion version) {
        return version.state() == PlanVersion.State.IN_EFFECT || version.state() == PlanVersion.State.SUPERSEDED;
    }
}
