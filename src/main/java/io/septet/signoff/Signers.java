package io.septet.signoff;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import io.septet.findings.Refused;
import io.septet.plan.Plan;
import io.septet.plan.PlanPart;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;
import io.septet.signoff.domain.ApprovalPolicy;
import io.septet.signoff.domain.PartsToSign;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has to sign a plan (S2, S3, C3), and who may sign for whom: the head of a department for it, a member for themselves,
 * and substitutes and successors.
 */
@Component
@Transactional(readOnly = true)
public class Signers {

    private final PlanVersions plans;
    private final Signatures signatures;
    private final Projects projects;
    private final Successors successors;
    private final Directory directory;
    private final Substitutes substitutes;

    Signers(
            PlanVersions plans,
            Signatures signatures,
            Projects projects,
            Successors successors,
            Directory directory,
            Substitutes substitutes) {
        this.plans = plans;
        this.signatures = signatures;
        this.projects = projects;
        this.successors = successors;
        this.directory = directory;
        this.substitutes = substitutes;
    }

    /** Who would be asked to sign this plan if it were put forward now. */
    public List<Party> needed(ProjectId project, Plan plan) {
        return policy(projects.get(project)).needed(plan, plans.parts(plan), signatures.of(project));
    }

    /** How everybody who signs a version stands to it. */
    public List<Standing> standings(ProjectId project, int version) {
        return policy(projects.get(project)).of(plans.version(project, version), signatures.of(project));
    }

    /** As what those sign who are asked now: the members after all heads. */
    public Role asked(ProjectId project, int version) {
        return standings(project, version).stream()
                        .anyMatch(standing ->
                                standing.party().role() == Role.HEAD && standing.state() == Standing.State.AWAITED)
                ? Role.HEAD
                : Role.MEMBER;
    }

    /** How one of those who sign a version stands to it, by role and id. */
    public Standing standing(PlanVersion version, Role role, String party) {
        return policy(projects.get(version.project()))
                .of(party(role, party), version, signatures.of(version.project()));
    }

    /** The same by what was signed, whoever has come or gone since they were asked. */
    List<Standing> signed(ProjectId project, int version) {
        return policy(projects.get(project)).signed(plans.version(project, version), signatures.of(project));
    }

    /** The rule, as of now. */
    ApprovalPolicy policy(ProjectView project) {
        Map<Integer, PlanVersion> versions = plans.versions(project.id()).stream()
                .collect(Collectors.toMap(PlanVersion::number, Function.identity()));
        return new ApprovalPolicy(
                project,
                directory.roster(),
                member -> successors.of(project, member),
                number -> Objects.requireNonNull(versions.get(number)));
    }

    /** The parts of a version that a party signs, each with its SHA-256. */
    SortedMap<PlanPart, String> parts(PlanVersion version, Role role, String party) {
        SortedMap<PlanPart, String> parts = new TreeMap<>(version.parts());
        parts.keySet().retainAll(PartsToSign.of(party(role, party), version.content()));
        return parts;
    }

    /** Who that is, by their id. */
    private Party party(Role role, String id) {
        return role == Role.HEAD
                ? Party.head(
                        DepartmentId.of(id),
                        directory.head(DepartmentId.of(id)).map(Person::id).orElse(null))
                : Party.member(PersonId.of(id));
    }

    /**
     * Whom the person signs in place of, as a substitute or successor; null when they sign for themselves.
     *
     * @throws Refused when they may not sign for the party
     */
    @Nullable
    PersonId inPlaceOf(ProjectId project, Role role, String party, PersonId person) {
        Optional<PersonId> bound = role == Role.HEAD
                ? directory.head(DepartmentId.of(party)).map(Person::id)
                : Optional.of(PersonId.of(party));
        PersonId entitled = bound.map(
                        member -> role == Role.HEAD ? member : successors.of(projects.get(project), member))
                .orElse(null);
        if (entitled == null || !person.equals(entitled) && !substitutes.standsInFor(person, entitled)) {
            throw Refused.because("signoff.notEntitled." + role);
        }
        return bound.filter(member -> !person.equals(member)).orElse(null);
    }

    /** The department signed for; for a member the one they belong to among those for which they have a duty. */
    @Nullable
    DepartmentId department(Role role, String party, PlanVersion version) {
        if (role == Role.HEAD) {
            return DepartmentId.of(party);
        }
        PersonId member = PersonId.of(party);
        List<DepartmentId> departments = version.content().departmentsOf(member);
        return departments.stream()
                .filter(directory.person(member).departments()::contains)
                .findFirst()
                .or(() -> departments.stream().findFirst())
                .orElse(null);
    }
}
