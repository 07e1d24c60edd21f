package io.septet.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.Filled;
import io.septet.ProcessTest;
import io.septet.findings.Finding;
import io.septet.plan.SamplePlans;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

@ProcessTest
@DisplayName("Planning refuses")
class RefusedPlanningTest extends PlanningRounds {

    @BeforeEach
    void assignDepartments() {
        assign();
    }

    @Test
    @DisplayName("R3: items without an A, with two, without an R, naming row and department in both languages")
    void raci() {
        List<Finding> findings = check(content -> content.with("items[0].raci.marketing", "R")
                .with("items[0].raci.sales", "I")
                .with("items[0].actions", Map.of("marketing", "Asks"))
                .with("items[1].raci.sales", "A")
                .with("items[1].actions", Map.of()));

        assertThat(findings)
                .extracting(Finding::path, texts::sentence)
                .containsExactly(
                        tuple("items[0]", "Customer survey: no department answers for it. Exactly one A is needed."),
                        tuple(
                                "items[1].raci.sales",
                                "Coupons in the shops: only one department can answer for it (A); now these do:"
                                        + " Marketing, Sales. See Sales."),
                        tuple(
                                "items[1]",
                                "Coupons in the shops: no department does the work. At least one R is needed."));
        LocaleContextHolder.setLocale(Locale.CHINESE);
        try {
            assertThat(texts.sentence(findings.get(0))).isEqualTo("Customer survey：没有负责（A）部门，须有且仅有一个 A。");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    @DisplayName("R3: a responsible person of another department, and a department without any part")
    void people() {
        assertThat(check(content ->
                        content.with("items[0].responsible", "sales.ann").with("items[1].responsible", "legal.ann")))
                .extracting(Finding::path, Finding::code)
                .containsExactly(
                        tuple("items[0].responsible", "plan.item.otherDepartment"),
                        tuple("items[1].responsible", "plan.item.otherDepartment"));
        assertThat(check(content -> content.without("items[0].raci.sales")
                        .without("items[0].actions.sales")
                        .with("items[1].responsible", "marketing.ann")
                        .with("items[1].raci.marketing", "AR")
                        .without("items[1].raci.sales")
                        .without("items[1].actions.sales")))
                .extracting(Finding::path, texts::sentence)
                .containsExactly(tuple("items", "Sales has no part in any work item."));
    }

    @Test
    @DisplayName("R4: an item before its predecessor ends, one that ends on a holiday, one outside the project")
    void schedule() {
        assertThat(check(content -> content.with("items[0].start", "2024-03-03")
                        .with("items[0].end", "2024-03-18")
                        .with("items[1].end", "2024-05-01")))
                .extracting(Finding::path, texts::sentence)
                .containsExactly(
                        tuple(
                                "items[0].start",
                                "Customer survey: starts on 3 Mar 2024, before the project on 4 Mar 2024."),
                        tuple(
                                "items[1].end",
                                "Coupons in the shops: 1 May 2024 is a holiday (Labour Day). Choose a working day to"
                                        + " end on."),
                        tuple(
                                "items[1].start",
                                "Coupons in the shops: starts on 18 Mar 2024, but Customer survey is not finished"
                                        + " before the end of 18 Mar 2024."));
    }

    @Test
    @DisplayName("R4: items that wait for each other")
    void circle() {
        assertThat(check(content -> content.with("items[0].predecessors", "W2")))
                .extracting(Finding::path, texts::sentence)
                .containsExactly(
                        tuple(
                                "items[0].predecessors",
                                "Customer survey: these work items wait for each other: W1 → W2 → W1."),
                        tuple(
                                "items[1].predecessors",
                                "Coupons in the shops: these work items wait for each other: W2 → W1 → W2."));
    }

    @Test
    @DisplayName("R2: no items at all, and rows in which nothing is filled in")
    void nothing() {
        assertThat(check("{\"items\":[]}"))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("items", "plan.items.none"));
        assertThat(check("{}")).extracting(Finding::code).containsExactly("plan.items.none");
        assertThat(check("{\"items\":[{}]}")).isNotEmpty().allSatisfy(finding -> assertThat(texts.sentence(finding))
                .doesNotContain("{", "plan."));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("R2: values of the wrong type, beside their field")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    items[0].start          | {"items":[{"start":"tomorrow"}]}
                    items[0].start          | {"items":[{"start":"2024-02-30"}]}
                    items[0].title          | {"items":[{"title":{"a":1}}]}
                    items[0].raci.marketing | {"items":[{"raci":{"marketing":"X"}}]}
                    items[0].raci           | {"items":[{"raci":"A"}]}
                    items[0].milestone      | {"items":[{"milestone":"perhaps"}]}
                    items[0].owner          | {"items":[{"owner":"me"}]}
                    items                   | {"items":"W1"}
                    planVersion             | {"items":[],"planVersion":7}
                    """)
    void types(String path, String submitted) {
        assertThat(check(submitted)).extracting(Finding::path).containsExactly(path);
    }

    @Test
    @DisplayName("R2: texts that are too long, too many rows, rows that are null")
    void sizes() {
        assertThat(check(content -> content.with("items[0].title", "x".repeat(201))))
                .extracting(Finding::path)
                .containsExactly("items[0].title");
        assertThat(check(content -> content.with("items[0].actions.sales", "x".repeat(501))))
                .extracting(Finding::path)
                .containsExactly("items[0].actions[sales].<map value>");
        assertThat(check("{\"items\":[" + "{},".repeat(500) + "{}]}"))
                .extracting(Finding::path)
                .containsExactly("items");
        assertThat(check("{\"items\":[null]}")).hasSize(1);
    }

    @Test
    @DisplayName("R1: a second leading department, and a contact of another one")
    void parts() {
        planning = start();
        String content = json.valueToTree(SamplePlans.parts())
                .toString()
                .replace("SUPPORT", "LEAD")
                .replace("sales.ann", "legal.ann");

        assertThatThrownBy(() -> colleagues.as(LEAD).complete("AssignDepartments", content))
                .hasMessageContaining("Only one department can lead; now these do: Marketing, Sales.")
                .hasMessageContaining("ann Legal does not belong to Sales.");
        assertThat(planning).isWaitingAt("AssignDepartments");
    }

    @Test
    @DisplayName("R5, R6: a time that is none and an amount below zero; nothing is kept")
    void agreement() {
        planWork();
        Filled content =
                content(SamplePlans.agreement()).with("dailyUpdateBy", "five").with("spendingLimit", -1);

        assertThatThrownBy(() -> colleagues.as(COORDINATOR).complete("AgreeCommunication", content))
                .hasMessageContaining("'five' is no time of day. Write it as 9:30.")
                .hasMessageContaining("Must be an amount of money, not negative.");
        assertThat(drafts.draft(project).communication()).isNull();
        assertThat(planning).isWaitingAt("AgreeCommunication");
    }
}
