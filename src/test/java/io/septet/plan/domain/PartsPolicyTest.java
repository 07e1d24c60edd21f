package io.septet.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.septet.desk.Finding;
import io.septet.directory.Department;
import io.septet.directory.Person;
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

    private static final Row SALES = new Row("sales", Part.LEAD, "Sells", "sales.ann", true, "sales.bob", "ext. 1");
    private static final Row LEGAL = new Row("legal", Part.OVERSEE, "Reads", "legal.ann", true, "legal.bob", "ext. 2");

    private static final PartsPolicy POLICY = new PartsPolicy(
            List.of("sales", "legal"),
            new Roster(
                    List.of(new Department("sales", "Sales"), new Department("legal", "Legal")),
                    List.of(
                            person("sales.ann", "sales"),
                            person("sales.bob", "sales"),
                            person("legal.ann", "legal"),
                            person("legal.bob", "legal"))));

    @Test
    @DisplayName("R1: parts in order are not found")
    void inOrder() {
        assertThat(POLICY.findings(List.of(SALES, LEGAL))).isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        "nobody leads",
                        List.of(new Row("sales", Part.SUPPORT, "Sells", "sales.ann", true, "sales.bob", "1"), LEGAL),
                        List.of(new Finding("departments", "plan.parts.noLead", List.of()))),
                arguments(
                        "two lead",
                        List.of(SALES, new Row("legal", Part.LEAD, "Reads", "legal.ann", true, "legal.bob", "2")),
                        List.of(
                                new Finding("departments[0].part", "plan.parts.manyLead", List.of("Sales, Legal")),
                                new Finding("departments[1].part", "plan.parts.manyLead", List.of("Sales, Legal")))),
                arguments(
                        "nothing filled in",
                        List.of(SALES, new Row("legal", null, " ", null, false, "", null)),
                        List.of(
                                found("part", "plan.parts.noPart", "Legal"),
                                found("duties", "plan.parts.noDuties", "Legal"),
                                found("reachedBy", "plan.parts.noWayToReach", "Legal"),
                                found("contact", "plan.parts.noContact", "Legal"),
                                found("deputy", "plan.parts.noDeputy", "Legal"),
                                found("mayDecide", "plan.parts.mayNotDecide", "Legal"))),
                arguments(
                        "people of another department",
                        List.of(SALES, new Row("legal", Part.SUPPORT, "Reads", "sales.ann", true, "mallory", "2")),
                        List.of(
                                found("contact", "plan.parts.otherDepartment", "Legal", "sales.ann's name"),
                                found("deputy", "plan.parts.otherDepartment", "Legal", "mallory"))),
                arguments(
                        "the contact's deputy is the contact",
                        List.of(SALES, new Row("legal", Part.SUPPORT, "Reads", "legal.ann", true, "legal.ann", "2")),
                        List.of(found("deputy", "plan.parts.deputyIsContact", "Legal", "legal.ann's name"))),
                arguments(
                        "a department twice, another missing",
                        List.of(SALES, SALES),
                        List.of(
                                found("department", "plan.parts.twice", "Sales"),
                                new Finding("departments", "plan.parts.missing", List.of("Legal")),
                                new Finding("departments[0].part", "plan.parts.manyLead", List.of("Sales, Sales")),
                                new Finding("departments[1].part", "plan.parts.manyLead", List.of("Sales, Sales")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("R1: exactly what is wrong is found, with row and column")
    void broken(String title, List<Row> rows, List<Finding> findings) {
        assertThat(POLICY.findings(rows)).containsExactlyElementsOf(findings);
    }

    private static Finding found(String column, String code, Object... arguments) {
        return new Finding("departments[1]." + column, code, List.of(arguments));
    }

    private static Person person(String id, String department) {
        return new Person(id, id + "'s name", null, Set.of(department));
    }
}
