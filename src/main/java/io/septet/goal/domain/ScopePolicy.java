package io.septet.goal.domain;

import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.goal.Scope;
import io.septet.goal.TakesPart;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The scope says what is in, and which departments take part, each once and through a contact of its own; none of them
 * is at the same time expressly not part of it (G4).
 */
public final class ScopePolicy {

    private final Function<DepartmentId, Optional<Department>> departments;
    private final Function<PersonId, Optional<Person>> people;

    /**
     * @param departments finds a department by its id
     * @param people finds a person by their id
     */
    public ScopePolicy(
            Function<DepartmentId, Optional<Department>> departments, Function<PersonId, Optional<Person>> people) {
        this.departments = departments;
        this.people = people;
    }

    public Findings findings(Scope scope) {
        Findings findings = new Findings();
        if (Unsaid.is(scope.included())) {
            findings.add("scope.included", "goal.scope.included.missing");
        }
        if (scope.departments().isEmpty()) {
            findings.add("scope.departments", "goal.scope.departments.none");
        }
        Set<DepartmentId> takingPart = new HashSet<>();
        for (int i = 0; i < scope.departments().size(); i++) {
            check(scope.departments().get(i), "scope.departments[" + i + "].", takingPart, findings);
        }
        checkNotPart(scope.notPartOf(), takingPart, findings);
        return findings;
    }

    private void check(TakesPart takesPart, String place, Set<DepartmentId> takingPart, Findings findings) {
        DepartmentId id = takesPart.department();
        Optional<Department> department = id == null ? Optional.empty() : departments.apply(id);
        if (id == null) {
            findings.add(place + "department", "goal.scope.department.missing");
        } else if (department.isEmpty()) {
            findings.add(place + "department", "project.department.unknown", id.value());
        } else if (!takingPart.add(id)) {
            findings.add(
                    place + "department",
                    "goal.scope.department.twice",
                    department.get().name());
        }
        checkContact(takesPart.contact(), department, place + "contact", findings);
    }

    private void checkContact(PersonId contact, Optional<Department> department, String place, Findings findings) {
        if (contact == null) {
            findings.add(place, "goal.scope.contact.missing");
            return;
        }
        Optional<Person> person = people.apply(contact);
        if (person.isEmpty()) {
            findings.add(place, "project.person.unknown", contact.value());
        } else if (department.isPresent()
                && !person.get().departments().contains(department.get().id())) {
            findings.add(
                    place,
                    "goal.scope.contact.elsewhere",
                    person.get().name(),
                    department.get().name());
        }
    }

    private void checkNotPart(List<DepartmentId> notPartOf, Set<DepartmentId> takingPart, Findings findings) {
        for (DepartmentId id : new HashSet<>(notPartOf)) {
            Optional<Department> department = departments.apply(id);
            if (department.isEmpty()) {
                findings.add("scope.notPartOf", "project.department.unknown", id.value());
            } else if (takingPart.contains(id)) {
                findings.add(
                        "scope.notPartOf",
                        "goal.scope.department.both",
                        department.get().name());
            }
        }
    }
}
