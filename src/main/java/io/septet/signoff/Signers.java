package io.septet.signoff;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import io.septet.findings.Refused;
import io.septet.plan.PlanVersion;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Successors;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may sign for whom: the head of a department for it, a member for themselves, and substitutes and successors. */
@Component
class Signers {

    private final Projects projects;
    private final Successors successors;
    private final Directory directory;
    private final Substitutes substitutes;

    Signers(Projects projects, Successors successors, Directory directory, Substitutes substitutes) {
        this.projects = projects;
        this.successors = successors;
        this.directory = directory;
        this.substitutes = substitutes;
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
