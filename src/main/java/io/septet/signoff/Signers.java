package io.septet.signoff;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import io.septet.findings.Refused;
import io.septet.plan.Plan;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;
import io.septet.signoff.domain.ApprovalPolicy;
import io.septet.signoff.domain.OneFormPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final OpenSignings openSignings;

    Signers(
            PlanVersions plans,
            Signatures signatures,
            Projects projects,
            Successors successors,
            Directory directory,
            Substitutes substitutes,
            OpenSignings openSignings) {
        this.plans = plans;
        this.signatures = signatures;
        this.projects = projects;
        this.successors = successors;
        this.directory = directory;
        this.substitutes = substitutes;
        this.openSignings = openSignings;
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

    /**
     * Whose task it is to sign a version that has not been signed: the heads, but whoever signs for several departments is
     * asked once, and the members.
     */
    public List<Party> leading(ProjectId project, int version, Role role) {
        List<Party> awaited = standings(project, version).stream()
                .filter(standing -> standing.state() == Standing.State.AWAITED)
                .map(Standing::party)
                .filter(party -> party.role() == role)
                .toList();
        if (role == Role.MEMBER || awaited.size() < 2) {
            return awaited;
        }
        List<PersonId> heads = awaited.stream()
                .flatMap(party -> Stream.ofNullable(party.person()))
                .toList();
        return new OneFormPolicy(substitutes.substitutesOf(heads)).leading(awaited);
    }

    /**
     * How those stand to a version for whom a person signs by one form: the party that leads it, and the other departments
     * for which they sign and that nobody is asked for by a form of its own.
     */
    public List<Standing> together(PlanVersion version, Role role, String party, PersonId person) {
        return together(version, standings(version.project(), version.number()), role, party, person);
    }

    /** The same among all standings of the version. */
    public List<Standing> together(
            PlanVersion version, List<Standing> standings, Role role, String party, PersonId person) {
        Standing leading = standings.stream()
                .filter(standing -> standing.party().isCalled(role, party))
                .findFirst()
                .orElseGet(() -> policy(projects.get(version.project()))
                        .of(party(role, party), version, signatures.of(version.project())));
        List<Standing> others = role == Role.HEAD ? others(standings, leading, person) : List.of();
        if (others.isEmpty()) {
            return List.of(leading);
        }
        Set<DepartmentId> asked = openSignings.departments(version.project());
        return Stream.concat(
                        Stream.of(leading),
                        others.stream()
                                .filter(other -> !asked.contains(other.party().department())))
                .toList();
    }

    /** The other departments that have yet to sign, and for which the person may. */
    private List<Standing> others(List<Standing> standings, Standing leading, PersonId person) {
        List<Standing> awaited = standings.stream()
                .filter(standing -> standing.state() == Standing.State.AWAITED && standing != leading)
                .filter(standing -> standing.party().role() == Role.HEAD)
                .toList();
        if (awaited.isEmpty()) {
            return List.of();
        }
        Set<PersonId> theirs = new HashSet<>(substitutes.absentFor(person));
        theirs.add(person);
        return awaited.stream()
                .filter(standing -> Stream.ofNullable(standing.party().person()).anyMatch(theirs::contains))
                .toList();
    }

    /** How everybody stands to a version by what was signed, whoever has come or gone since they were asked. */
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
