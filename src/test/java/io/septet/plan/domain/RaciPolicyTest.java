package io.septet.plan.domain;

import static io.septet.plan.Raci.A;
import static io.septet.plan.Raci.AR;
import static io.septet.plan.Raci.C;
import static io.septet.plan.Raci.I;
import static io.septet.plan.Raci.R;
import static io.septet.plan.domain.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.plan.Raci;
import io.septet.plan.RaciCell;
import io.septet.plan.Samples;
import io.septet.plan.WorkItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RaciPolicyTest {

    private static final Roster ROSTER = new Roster(
            List.of(
                    new Department(DepartmentId.of("sales"), "Sales"),
                    new Department(DepartmentId.of("legal"), "Legal")),
            List.of(
                    new Person(PersonId.of("sales.ann"), "Ann", null, Set.of(DepartmentId.of("sales"))),
                    new Person(PersonId.of("legal.bob"), "Bob", null, Set.of(DepartmentId.of("legal")))));

    private static final RaciPolicy POLICY =
            new RaciPolicy(List.of(DepartmentId.of("sales"), DepartmentId.of("legal")), ROSTER);

    static Stream<Arguments> inOrder() {
        return Stream.of(
                arguments("A/R and told", item("W1").cell("legal", I, null)),
                arguments("A apart from R", item("W1").cell("sales", A, null).cell("legal", R, "drafts the contract")),
                arguments("A/R and asked", item("W1").cell("legal", C, "reads the contract")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("R3: a row in order is not found")
    void inOrder(String title, Items row) {
        assertThat(POLICY.findings(List.of(row.get()))).isEmpty();
    }

    @Test
    @DisplayName(
            "C3, R3: a department that is left out stands nowhere any more, neither with a part nor with an action")
    void leftOut() {
        RaciPolicy policy = new RaciPolicy(List.of(DepartmentId.of("sales")), Set.of(DepartmentId.of("legal")), ROSTER);

        assertThat(policy.findings(List.of(item("W1").get()))).isEmpty();
        assertThat(policy.findings(List.of(
                        item("W1").cell("legal", I, null).get(),
                        item("W2").cell("legal", null, "reads it").get())))
                .extracting(Finding::path, Finding::code)
                .containsExactly(
                        tuple("items[0].raci.legal", "plan.raci.leftOut"),
                        tuple("items[1].actions.legal", "plan.raci.leftOut"));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        "no A",
                        item("W1").cell("sales", R, "sells").cell("legal", I, null),
                        "items[0]",
                        "plan.raci.noAccountable",
                        List.of("Item W1")),
                arguments(
                        "two As",
                        item("W1").cell("legal", A, null),
                        "items[0].raci.sales",
                        "plan.raci.manyAccountable",
                        List.of("Item W1", "Sales", List.of("Legal", "Sales"))),
                arguments(
                        "no R",
                        item("W1").cell("sales", A, null).cell("legal", I, null),
                        "items[0]",
                        "plan.raci.noResponsible",
                        List.of("Item W1")),
                arguments(
                        "R without a cooperation action",
                        item("W1").cell("legal", R, null),
                        "items[0].actions.legal",
                        "plan.raci.noAction",
                        List.of("Item W1", "Legal", "R")),
                arguments(
                        "C without a cooperation action",
                        item("W1").cell("legal", C, null),
                        "items[0].actions.legal",
                        "plan.raci.noAction",
                        List.of("Item W1", "Legal", "C")),
                arguments(
                        "an action without a part",
                        item("W1").cell("legal", null, "reads"),
                        "items[0].raci.legal",
                        "plan.raci.actionWithoutPart",
                        List.of("Item W1", "Legal")),
                arguments(
                        "a department that takes no part in the project",
                        item("W1").cell("legal", I, null).cell("finance", I, null),
                        "items[0].raci.finance",
                        "plan.raci.noParticipant",
                        List.of("Item W1", "finance")),
                arguments(
                        "a department without a part",
                        item("W1"),
                        "items",
                        "plan.raci.departmentWithoutPart",
                        List.of("Legal")),
                arguments(
                        "nobody responsible",
                        item("W1").by(null).cell("legal", I, null),
                        "items[0].responsible",
                        "plan.item.noResponsible",
                        List.of("Item W1")),
                arguments(
                        "a stranger responsible",
                        item("W1").by("mallory").cell("legal", I, null),
                        "items[0].responsible",
                        "plan.item.unknownPerson",
                        List.of("Item W1", "mallory")),
                arguments(
                        "a person of a department that neither works nor answers",
                        item("W1").by("legal.bob").cell("legal", I, null),
                        "items[0].responsible",
                        "plan.item.otherDepartment",
                        List.of("Item W1", "Bob", List.of("Sales"))),
                arguments(
                        "a row without a title goes by its number",
                        item("W1").titled(null).cell("sales", A, null).cell("legal", I, null),
                        "items[0]",
                        "plan.raci.noResponsible",
                        List.of("#1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("R3: exactly what is wrong is found, with row and column")
    void broken(String title, Items row, String path, String code, List<Object> arguments) {
        assertThat(POLICY.findings(List.of(row.get()))).contains(new Finding(path, code, arguments));
    }

    @Test
    @DisplayName("R3: T4's own sample has one row without an A, and that one alone is named for it")
    void complaintSample() {
        List<List<String>> table = Samples.table("raci-complaint.csv");
        List<DepartmentId> departments = table.get(0).subList(1, table.get(0).size()).stream()
                .map(DepartmentId::of)
                .toList();
        List<WorkItem> items = new ArrayList<>();
        for (List<String> row : table.subList(1, table.size())) {
            Map<DepartmentId, RaciCell> cells = new HashMap<>();
            for (int column = 0; column < departments.size(); column++) {
                cells.put(departments.get(column), new RaciCell(Raci.valueOf(row.get(column + 1)), null));
            }
            items.add(withRaci(item("W" + items.size()).titled(row.get(0)), cells));
        }

        List<Finding> findings = new RaciPolicy(departments, new Roster(List.of(), List.of())).findings(items);

        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("plan.raci.noAccountable"))
                .containsExactly(new Finding("items[0]", "plan.raci.noAccountable", List.of("接收客户投诉")));
        assertThat(findings)
                .extracting(Finding::code)
                .doesNotContain(
                        "plan.raci.manyAccountable", "plan.raci.noResponsible", "plan.raci.departmentWithoutPart");
    }

    private static WorkItem withRaci(Items row, Map<DepartmentId, RaciCell> cells) {
        row.without("sales");
        cells.forEach((department, cell) -> row.cell(department.value(), cell.part(), cell.action()));
        return row.get();
    }

    @Test
    @DisplayName("R3: the signs of a matrix are R, A, C, I and A/R")
    void signs() {
        assertThat(Arrays.stream(Raci.values()).map(Raci::sign)).containsExactly("R", "A", "A/R", "C", "I");
        assertThat(AR.answers() && AR.works()).isTrue();
        assertThat(AR.cooperates()).isFalse();
    }
}
