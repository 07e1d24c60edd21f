package io.septet.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.plan.PartsEdit.Row;
import io.septet.project.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PartsPolicyTest {

    private static final Row SALES = new Row(
            DepartmentId.of("sales"),
            Part.LEAD,
            "Sells",
            PersonId.of("sales.ann"),
            true,
            PersonId.of("sales.bob"),
            "ext. 1");
    private static final Row LEGAL = new Row(
            DepartmentId.of("legal"),
            Part.OVERSEE,
            "Reads",
            PersonId.of("legal.ann"),
            true,
            PersonId.of("legal.bob"),
            "ext. 2");

    private static final Roster ROSTER = new Roster(
            List.of(
                    new Department(DepartmentId.of("sales"), "Sales"),
                    new Department(DepartmentId.of("legal"), "Legal"),
                    new Department(DepartmentId.of("empty"), "Headless")),
            List.of(
                    person("sales.ann", "sales"),
                    person("sales.bob", "sales"),
                    person("legal.ann", "legal"),
                    person("legal.bob", "legal"),
                    person("empty.ann", "empty"),
                    person("empty.bob", "empty")));

    private static final PartsPolicy POLICY = PartsPolicy.ofThese(
            List.of(DepartmentId.of("sales"), DepartmentId.of("legal")),
            ROSTER,
            department -> !department.equals(DepartmentId.of("empty")));

    private static final PartsPolicy ANY =
            PartsPolicy.ofAny(ROSTER, department -> !department.equals(DepartmentId.of("empty")));

    @Test
    @DisplayName("R1: parts in order are not found")
    void inOrder() {
        assertThat(POLICY.findings(List.of(SALES, LEGAL))).isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        "nobody leads",
                        List.of(
                                new Row(
                                        DepartmentId.of("sales"),
                                        Part.SUPPORT,
                                        "Sells",
                                        PersonId.of("sales.ann"),
                                        true,
                                        PersonId.of("sales.bob"),
                                        "1"),
                                LEGAL),
                        List.of(new Finding("departments", "plan.parts.noLead", List.of()))),
                arguments(
                        "two lead",
                        List.of(
                                SALES,
                                new Row(
                                        DepartmentId.of("legal"),
                                        Part.LEAD,
                                        "Reads",
                                        PersonId.of("legal.ann"),
                                        true,
                                        PersonId.of("legal.bob"),
                                        "2")),
                        List.of(
                                new Finding(
                                        "departments[0].part",
                                        "plan.parts.manyLead",
                                        List.of(List.of("Sales", "Legal"))),
                                new Finding(
                                        "departments[1].part",
                                        "plan.parts.manyLead",
                                        List.of(List.of("Sales", "Legal"))))),
                arguments(
                        "nothing filled in",
                        List.of(SALES, new Row(DepartmentId.of("legal"), null, " ", null, false, null, null)),
                        List.of(
                                found("part", "plan.parts.noPart", "Legal"),
                                found("duties", "plan.parts.noDuties", "Legal"),
                                found("reachedBy", "plan.parts.noWayToReach", "Legal"),
                                found("contact", "plan.parts.noContact", "Legal"),
                                found("deputy", "plan.parts.noDeputy", "Legal"),
                                found("mayDecide", "plan.parts.mayNotDecide", "Legal"))),
                arguments(
                        "people of another department",
                        List.of(
                                SALES,
                                new Row(
                                        DepartmentId.of("legal"),
                                        Part.SUPPORT,
                                        "Reads",
                                        PersonId.of("sales.ann"),
                                        true,
                                        PersonId.of("mallory"),
                                        "2")),
                        List.of(
                                found("contact", "plan.parts.otherDepartment", "Legal", "sales.ann's name"),
                                found("deputy", "plan.parts.otherDepartment", "Legal", "mallory"))),
                arguments(
                        "the contact's deputy is the contact",
                        List.of(
                                SALES,
                                new Row(
                                        DepartmentId.of("legal"),
                                        Part.SUPPORT,
                                        "Reads",
                                        PersonId.of("legal.ann"),
                                        true,
                                        PersonId.of("legal.ann"),
                                        "2")),
                        List.of(found("deputy", "plan.parts.deputyIsContact", "Legal", "legal.ann's name"))),
                arguments(
                        "a department twice, another missing",
                        List.of(SALES, SALES),
                        List.of(
                                found("department", "plan.parts.twice", "Sales"),
                                new Finding("departments", "plan.parts.missing", List.of("Legal")),
                                new Finding(
                                        "departments[0].part",
                                        "plan.parts.manyLead",
                                        List.of(List.of("Sales", "Sales"))),
                                new Finding(
                                        "departments[1].part",
                                        "plan.parts.manyLead",
                                        List.of(List.of("Sales", "Sales"))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("R1: exactly what is wrong is found, with row and column")
    void broken(String title, List<Row> rows, List<Finding> findings) {
        assertThat(POLICY.findings(rows)).containsExactlyElementsOf(findings);
    }

    @Test
    @DisplayName("R1: only the departments that the goal names are assigned their parts")
    void noParticipant() {
        assertThat(POLICY.findings(List.of(SALES, LEGAL, of("empty"))))
                .containsExactly(
                        new Finding("departments[2].department", "plan.parts.noParticipant", List.of("Headless")));
    }

    @Test
    @DisplayName("C3: a change may leave a department out, or bring in any that the company has")
    void anyDepartment() {
        assertThat(ANY.findings(List.of(SALES))).isEmpty();
        assertThat(ANY.findings(List.of(SALES, LEGAL))).isEmpty();
    }

    static Stream<Arguments> notBroughtIn() {
        return Stream.of(
                arguments("no department", null, new Finding("", "plan.parts.noDepartment", List.of())),
                arguments("an unknown one", "moon", new Finding("", "project.department.unknown", List.of("moon"))),
                arguments("one twice", "sales", new Finding("", "plan.parts.twice", List.of("Sales"))),
                arguments("one without head", "empty", new Finding("", "plan.parts.noHead", List.of("Headless"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("C3: what a change cannot bring in is found beside its cell")
    void notBroughtIn(String title, String department, Finding finding) {
        assertThat(ANY.findings(List.of(SALES, of(department)))).contains(finding.within("departments[1].department"));
    }

    private static Row of(String department) {
        return new Row(
                department == null ? null : DepartmentId.of(department),
                Part.SUPPORT,
                "Helps",
                PersonId.of(department + ".ann"),
                true,
                PersonId.of(department + ".bob"),
                "ext. 3");
    }

    private static Finding found(String column, String code, Object... arguments) {
        return new Finding("departments[1]." + column, code, List.of(arguments));
    }

    private static Person person(String id, String department) {
        return new Person(PersonId.of(id), id + "'s name", null, Set.of(DepartmentId.of(department)));
    }
}
