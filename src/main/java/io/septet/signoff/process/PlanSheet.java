package io.septet.signoff.process;

import io.septet.desk.Link;
import io.septet.desk.Sheet;
import io.septet.desk.TaskAtHand;
import io.septet.directory.PersonId;
import io.septet.plan.Plan;
import io.septet.plan.PlanChecks;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectNamed;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.signoff.Role;
import io.septet.signoff.Signatures;
import io.septet.signoff.Signers;
import io.septet.signoff.Standing;
import io.septet.signoff.domain.Signable;
import io.septet.signoff.process.PlanToSign.ItemShown;
import io.septet.signoff.process.PlanToSign.Unchanged;
import io.septet.signoff.process.PlanToSign.VersionShown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What lies before those who sign: the plan version in full, what is new in it, and who has signed. */
@Component
class PlanSheet {

    private final PlanVersions plans;
    private final PlanChecks checks;
    private final Projects projects;
    private final Signatures signatures;
    private final Signers signers;
    private final OwnParts ownParts;
    private final MessageSource texts;

    PlanSheet(
            PlanVersions plans,
            PlanChecks checks,
            Projects projects,
            Signatures signatures,
            Signers signers,
            OwnParts ownParts,
            MessageSource texts) {
        this.plans = plans;
        this.checks = checks;
        this.projects = projects;
        this.signatures = signatures;
        this.signers = signers;
        this.ownParts = ownParts;
        this.texts = texts;
    }

    /** @param party the department whose head signs, or the member who does */
    Sheet<SignatureContent, PlanToSign> of(TaskAtHand task, Role role, String party) {
        ProjectView project = projects.get(ProjectId.of(task.projectId()));
        PlanVersion version = plans.version(project.id(), Signing.versionOf(task));
        Plan plan = version.content();
        List<Standing> standings = signers.standings(project.id(), version.number());
        List<Standing> theirs = signers.together(version, standings, role, party, task.person());
        OwnParts.Own own = ownParts.of(version, theirs);
        Optional<PlanVersion> previous = plans.versions(project.id()).stream()
                .filter(other -> other.number() < version.number())
                .reduce((earlier, later) -> later);
        Optional<PlanVersion> inEffect = previous.flatMap(
                before -> plans.inEffect(project.id()).filter(current -> current.number() != before.number()));
        return new Sheet<>(
                null,
                new PlanToSign(
                        Signable.hash(
                                version.hash(),
                                theirs.stream().map(Standing::share).toList()),
                        role,
                        party,
                        theirs.stream()
                                .flatMap(standing ->
                                        Stream.ofNullable(standing.party().department()))
                                .toList(),
                        ProjectNamed.of(project),
                        new VersionShown(version),
                        List.of(page(project.id(), version.number())),
                        checks.unknownYears(plan),
                        plan.goal(),
                        plan.departments(),
                        plan.participations(),
                        plan.items().stream().map(ItemShown::of).toList(),
                        plan.items().stream()
                                .filter(item -> PersonId.of(party).equals(item.responsible()))
                                .toList(),
                        plan.communication(),
                        plan.rules(),
                        signatures.of(project.id(), version.number()),
                        standings.stream()
                                .filter(standing -> standing.state() == Standing.State.UNCHANGED)
                                .map(Unchanged::of)
                                .toList(),
                        own.parts(),
                        own.objection(),
                        own.sinceSigned(),
                        previous.map(before -> ownParts.difference(before, version))
                                .orElse(null),
                        inEffect.map(current -> ownParts.difference(current, version))
                                .orElse(null)));
    }

    private Link page(ProjectId project, int version) {
        return new Link(
                texts.getMessage("signoff.plan.page", null, LocaleContextHolder.getLocale()),
                "/projects/%s/plan/%d".formatted(project, version));
    }
}
