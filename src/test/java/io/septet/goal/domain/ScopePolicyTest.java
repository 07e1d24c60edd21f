package io.septet.goal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.goal.SampleGoals;
import io.septet.goal.Scope;
import io.septet.goal.TakesPart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G4: the scope")
class ScopePolicyTest {

    private static final Set<String> DEPARTMENTS = Set.of("marketing", "sales", "legal");

    private final ScopePolicy policy = new ScopePolicy(ScopePolicyTest::department, ScopePolicyTest::person);

    @Test
    @DisplayName("G4: says what is in and who takes part")
    void inOrder() {
        assertThat(findings(SampleGoals.scope())).isEmpty();
        assertThat(findings(new Scope(" ", null, null, null)))
                .extracting(Finding::path)
                .containsExactly("scope.included", "scope.departments");
    }

    @Test
    @DisplayName("G4: a contact belongs to the department")
    void contactOfAnother() {
        assertThat(findings(with(new TakesPart(DepartmentId.of("sales"), PersonId.of("marketing.ann")))))
                .containsExactly(new Finding(
                        "scope.departments[0].contact",
                        "goal.scope.contact.elsewhere",
                        List.of("Name of marketing.ann", "Name of sales")));
    }

    @Test
    @DisplayName("G4: departments and contacts exist")
    void unknown() {
        assertThat(findings(with(
                        new TakesPart(DepartmentId.of("nowhere"), PersonId.of("sales.ann")),
                        new TakesPart(DepartmentId.of("sales"), PersonId.of("nobody")))))
                .containsExactly(
                        new Finding(
                                "scope.departments[0].department", "project.department.unknown", List.of("nowhere")),
                        new Finding("scope.departments[1].contact", "project.person.unknown", List.of("nobody")));
        assertThat(findings(with(new TakesPart(null, null))))
                .extracting(Finding::code)
                .containsExactly("goal.scope.department.missing", "goal.scope.contact.missing");
    }

    @Test
    @DisplayName("G4: a department takes part once")
    void twice() {
        assertThat(findings(with(
                        new TakesPart(DepartmentId.of("sales"), PersonId.of("sales.ann")),
                        new TakesPart(DepartmentId.of("sales"), PersonId.of("sales.bob")))))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("scope.departments[1].department", "goal.scope.department.twice"));
    }

    @Test
    @DisplayName("G4: a department does not take part and is expressly not part of it at once")
    void both() {
        Scope scope = new Scope(
                "all",
                null,
                List.of(new TakesPart(DepartmentId.of("sales"), PersonId.of("sales.ann"))),
                Stream.of("legal", "sales", "sales", "moon")
                        .map(DepartmentId::of)
                        .toList());

        assertThat(findings(scope))
                .containsExactlyInAnyOrder(
                        new Finding("scope.notPartOf", "goal.scope.department.both", List.of("Name of sales")),
                        new Finding("scope.notPartOf", "project.department.unknown", List.of("moon")));
    }

    private List<Finding> findings(Scope scope) {
        return policy.findings(scope).all();
    }

    private static Scope with(TakesPart... departments) {
        return new Scope("all", null, List.of(departments), null);
    }

    private static Optional<Department> department(DepartmentId id) {
        return DEPARTMENTS.contains(id.value()) ? Optional.of(new Department(id, "Name of " + id)) : Optional.empty();
    }

    private static Optional<Person> person(PersonId id) {
        String department = id.value().replaceFirst("\\..*", "");
        return DEPARTMENTS.contains(department)
                ? Optional.of(new Person(id, "Name of " + id, null, Set.of(DepartmentId.of(department))))
                : Optional.empty();
    }
}
