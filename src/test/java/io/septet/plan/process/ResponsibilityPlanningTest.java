package io.septet.plan.process;

import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.Colleagues;
import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.desk.Desk;
import io.septet.desk.Finding;
import io.septet.desk.FindingTexts;
import io.septet.goal.Goals;
import io.septet.goal.SampleGoals;
import io.septet.plan.PlanEdit;
import io.septet.plan.PlanVersion;
import io.septet.plan.Plans;
import io.septet.plan.Raci;
import io.septet.plan.SamplePlans;
import io.septet.plan.WorkItem;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@ProcessTest
@DisplayName("Planning responsibilities")
class ResponsibilityPlanningTest {

    private static final String LEAD = head("marketing");
    private static final String COORDINATOR = bob("marketing");

    @Autowired
    Colleagues colleagues;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    Plans plans;

    @Autowired
    Desk desk;

    @Autowired
    FindingTexts texts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ObjectMapper json;

    ProjectId project;
    ProcessInstance planning;

    @BeforeEach
    void agreeGoal() {
        project = projects.propose(new Proposal("618 campaign", Category.CAMPAIGN, "marketing", LEAD, COORDINATOR));
        goals.define(project, SampleGoals.inOrder(), LEAD);
        planning = start();
    }

    private ProcessInstance start() {
        return runtime.startProcessInstanceByKey(
                ResponsibilityPlanning.PROCESS,
                projects.get(project).code(),
                Map.of(ProjectId.VARIABLE, project.toString()));
    }

    @Test
    @Reaches("responsibility-planning/PlanDrafted")
    @DisplayName("R1–R6: ends with a drafted plan that says who does what until when")
    void drafted() {
        assertThat(planning).isWaitingAt("AssignDepartments");
        assertThat(colleagues.task("AssignDepartments").getDueDate()).isEqualTo("2024-03-06T01:30:00Z");
        assign();
        assertThat(planning).isWaitingAt("PlanWork").hasPassed("TellHeads");
        assertThat(colleagues.task("PlanWork").getDueDate()).isEqualTo("2024-03-11T01:30:00Z");
        planWork();
        assertThat(planning).isWaitingAt("AgreeCommunication");
        assertThat(colleagues.task("AgreeCommunication").getDueDate()).isEqualTo("2024-03-06T01:30:00Z");
        agree();

        assertThat(planning).isEnded().hasPassed("PlanDrafted");
        assertThat(plans.draft(project)).isEqualTo(SamplePlans.plan());
        assertThat(plans.check(project, plans.draft(project))).isEmpty();
    }

    @Test
    @DisplayName("R1: the form of the departments opens with those of the goal and their contacts")
    void openParts() {
        JsonNode opened = open("AssignDepartments", LEAD);

        assertThat(opened.at("/content/departments").findValuesAsText("department"))
                .containsExactly("marketing", "sales");
        assertThat(opened.at("/content/departments").findValuesAsText("contact"))
                .containsExactly("marketing.ann", "sales.ann");
        assertThat(opened.at("/content/departments/0/mayDecide").asBoolean()).isFalse();
        assertThat(opened.at("/reference/people").findValuesAsText("id"))
                .contains("marketing.ann", "sales.head")
                .doesNotContain("legal.ann");
    }

    @Test
    @DisplayName(
            "R5, R6: the form of the communication opens with what the settings propose, for this project's people")
    void openAgreement() {
        assign();
        planWork();

        JsonNode content = open("AgreeCommunication", COORDINATOR).get("content");

        assertThat(content.get("meetingMinutes").asInt()).isEqualTo(30);
        assertThat(content.get("deepDiveEveryWeeks").asInt()).isEqualTo(2);
        assertThat(content.get("dailyUpdateBy").asText()).isEqualTo("17:00");
        assertThat(content.get("spendingLimit").asInt()).isEqualTo(5000);
        assertThat(content.get("strategicFirst").asBoolean()).isTrue();
        assertThat(content.get("emergencyPath"))
                .extracting(step -> step.get("whom").asText(), step -> step.get("afterHours")
                        .asInt())
                .containsExactly(tuple("marketing.head", 2));
        assertThat(content.get("late").asText()).contains("in writing");
        colleagues.as(COORDINATOR).complete("AgreeCommunication", content.toString());
        assertThat(planning).isEnded();
    }

    @Test
    @DisplayName("R5: what is proposed is worded in the reader's language")
    void openAgreementInChinese() {
        assign();
        planWork();
        LocaleContextHolder.setLocale(Locale.CHINESE);
        try {
            assertThat(open("AgreeCommunication", COORDINATOR)
                            .at("/content/late")
                            .asText())
                    .contains("书面说明");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    @DisplayName("S2: a rejected version brings the plan back as it was, with the reasons")
    void rejected() {
        assign();
        planWork();
        agree();
        PlanVersion version = plans.freeze(project);
        plans.reject(project, version.number(), List.of("Sales: the survey is too short."));

        planning = start();

        JsonNode parts = open("AssignDepartments", LEAD);
        assertThat(parts.at("/reference/reasons/0").asText()).isEqualTo("Sales: the survey is too short.");
        assertThat(parts.at("/content/departments/0/mayDecide").asBoolean()).isTrue();
        colleagues.as(LEAD).complete("AssignDepartments", parts.get("content").toString());
        JsonNode work = open("PlanWork", COORDINATOR);
        assertThat(work.at("/reference/reasons/0").asText()).isEqualTo("Sales: the survey is too short.");
        assertThat(work.at("/content/items").findValuesAsText("title"))
                .containsExactly("Customer survey", "Coupons in the shops");
        colleagues.as(COORDINATOR).complete("PlanWork", work.get("content").toString());
        colleagues
                .as(COORDINATOR)
                .complete(
                        "AgreeCommunication",
                        open("AgreeCommunication", COORDINATOR).get("content").toString());
        assertThat(planning).isEnded();
        assertThat(plans.draft(project)).isEqualTo(version.content());
        assertThat(plans.freeze(project).hash()).isEqualTo(version.hash());
    }

    @Test
    @DisplayName("R2: new rows get keys that stay when rows are moved, and that never come back")
    void keys() {
        assign();
        ObjectNode content = content(SamplePlans.work());
        ((ObjectNode) content.at("/items/0")).putNull("key");
        ((ObjectNode) content.at("/items/1")).putNull("key").put("predecessors", "customer survey");
        colleagues.as(COORDINATOR).complete("PlanWork", content);

        List<WorkItem> items = plans.draft(project).items();
        assertThat(items).extracting(WorkItem::key).containsExactly("W1", "W2");
        assertThat(items.get(1).predecessors()).containsExactly("W1");

        PlanEdit edit = plans.edit(project);
        plans.saveItems(project, new PlanEdit(List.of(edit.items().get(0))));
        assertThat(plans.nextKey(project)).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @Reaches({
        "responsibility-planning/AssignDepartmentsLate",
        "responsibility-planning/AssignDepartmentsReminded",
        "responsibility-planning/PlanWorkLate",
        "responsibility-planning/PlanWorkReminded",
        "responsibility-planning/AgreeCommunicationLate",
        "responsibility-planning/AgreeCommunicationReminded"
    })
    @DisplayName("Who is late with a task of planning is reminded, and the task stays")
    @CsvSource({"AssignDepartments", "PlanWork", "AgreeCommunication"})
    void late(String task) {
        if (!task.equals("AssignDepartments")) {
            assign();
        }
        if (task.equals("AgreeCommunication")) {
            planWork();
        }
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING.plus(Duration.ofDays(8))));

        execute(job(task + "Late", planning));

        assertThat(planning).isWaitingAt(task).hasPassed(task + "Late", task + "Reminded");
    }

    @Nested
    @DisplayName("refuses")
    class Refuses {

        @BeforeEach
        void assignDepartments() {
            assign();
        }

        @Test
        @DisplayName("R3: items without an A, with two, without an R, naming row and department in both languages")
        void raci() {
            List<Finding> findings = check(content -> {
                ((ObjectNode) content.at("/items/0/raci")).put("marketing", "R").put("sales", "I");
                ((ObjectNode) content.at("/items/0/actions")).removeAll().put("marketing", "Asks");
                ((ObjectNode) content.at("/items/1/raci")).put("sales", "A");
                ((ObjectNode) content.at("/items/1/actions")).removeAll();
            });

            assertThat(findings)
                    .extracting(Finding::path, texts::sentence)
                    .containsExactly(
                            tuple(
                                    "items[0]",
                                    "Customer survey: no department answers for it. Exactly one A is needed."),
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
            assertThat(check(content -> {
                        ((ObjectNode) content.at("/items/0")).put("responsible", "sales.ann");
                        ((ObjectNode) content.at("/items/1")).put("responsible", "legal.ann");
                    }))
                    .extracting(Finding::path, Finding::code)
                    .containsExactly(
                            tuple("items[0].responsible", "plan.item.otherDepartment"),
                            tuple("items[1].responsible", "plan.item.otherDepartment"));
            assertThat(check(content -> {
                        ((ObjectNode) content.at("/items/0/raci")).remove("sales");
                        ((ObjectNode) content.at("/items/0/actions")).remove("sales");
                        ((ObjectNode) content.at("/items/1")).put("responsible", "marketing.ann");
                        ((ObjectNode) content.at("/items/1/raci"))
                                .put("marketing", "AR")
                                .remove("sales");
                        ((ObjectNode) content.at("/items/1/actions")).remove("sales");
                    }))
                    .extracting(Finding::path, texts::sentence)
                    .containsExactly(tuple("items", "Sales has no part in any work item."));
        }

        @Test
        @DisplayName("R4: an item before its predecessor ends, one that ends on a holiday, one outside the project")
        void schedule() {
            assertThat(check(content -> {
                        ((ObjectNode) content.at("/items/0")).put("start", "2024-03-03");
                        ((ObjectNode) content.at("/items/0")).put("end", "2024-03-18");
                        ((ObjectNode) content.at("/items/1")).put("end", "2024-05-01");
                    }))
                    .extracting(Finding::path, texts::sentence)
                    .containsExactly(
                            tuple(
                                    "items[0].start",
                                    "Customer survey: starts on 2024-03-03, before the project on 2024-03-04."),
                            tuple(
                                    "items[1].end",
                                    "Coupons in the shops: 2024-05-01 is a holiday (Labour Day). Choose a working day to"
                                            + " end on."),
                            tuple(
                                    "items[1].start",
                                    "Coupons in the shops: starts on 2024-03-18, but Customer survey is not finished"
                                            + " before the end of 2024-03-18."));
        }

        @Test
        @DisplayName("R4: items that wait for each other")
        void circle() {
            assertThat(check(content -> ((ObjectNode) content.at("/items/0")).put("predecessors", "W2")))
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
            assertThat(check(content -> ((ObjectNode) content.at("/items/0")).put("title", "x".repeat(201))))
                    .extracting(Finding::path)
                    .containsExactly("items[0].title");
            assertThat(check(content -> ((ObjectNode) content.at("/items/0/actions")).put("sales", "x".repeat(501))))
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
            ObjectNode content = content(SamplePlans.agreement());
            content.put("dailyUpdateBy", "five").put("spendingLimit", -1);

            assertThatThrownBy(() -> colleagues.as(COORDINATOR).complete("AgreeCommunication", content))
                    .hasMessageContaining("'five' is no time of day. Write it as 9:30.")
                    .hasMessageContaining("Must be an amount of money, not negative.");
            assertThat(plans.draft(project).communication()).isNull();
            assertThat(planning).isWaitingAt("AgreeCommunication");
        }
    }

    @Test
    @DisplayName("R2: texts are kept as they were written, whatever they look like")
    void scripts() {
        assign();
        String title = "<script>alert(1)</script> '; drop table plan_draft; -- ${project} {0}";
        ObjectNode content = content(SamplePlans.work());
        ObjectNode survey = (ObjectNode) content.at("/items/0");
        survey.put("title", "  " + title + " ").putNull("responsible");
        assertThat(check(content.toString()))
                .extracting(texts::sentence)
                .containsExactly(title + ": name the first responsible person.");

        survey.put("responsible", "marketing.ann");
        colleagues.as(COORDINATOR).complete("PlanWork", content);

        assertThat(plans.draft(project).items().get(0).title()).isEqualTo(title);
    }

    @Test
    @DisplayName("R2: 500 items are checked, kept and frozen in reasonable time")
    void manyItems() {
        assign();
        LocalDate first = LocalDate.of(2024, 3, 5);
        List<PlanEdit.Row> rows = IntStream.range(0, 500)
                .mapToObj(at -> row("Item " + at + " " + "协作".repeat(200), first, at))
                .toList();

        Assertions.assertTimeout(Duration.ofSeconds(15), () -> {
            colleagues.as(COORDINATOR).complete("PlanWork", new PlanEdit(rows));
            agree();
            PlanVersion version = plans.freeze(project);
            assertThat(plans.version(project, version.number()).content().items())
                    .hasSize(500);
        });
    }

    private static PlanEdit.Row row(String text, LocalDate day, int at) {
        return new PlanEdit.Row(
                null,
                "Item " + at,
                null,
                "marketing.ann",
                day,
                day,
                false,
                text,
                text,
                text,
                null,
                null,
                null,
                null,
                Map.of("marketing", Raci.AR, "sales", Raci.C),
                Map.of("sales", "Helps"));
    }

    private void assign() {
        colleagues.as(LEAD).complete("AssignDepartments", SamplePlans.parts());
    }

    private void planWork() {
        colleagues.as(COORDINATOR).complete("PlanWork", SamplePlans.work());
    }

    private void agree() {
        colleagues.as(COORDINATOR).complete("AgreeCommunication", SamplePlans.agreement());
    }

    private ObjectNode content(Object content) {
        return json.valueToTree(content);
    }

    private List<Finding> check(Consumer<ObjectNode> change) {
        ObjectNode content = content(SamplePlans.work());
        change.accept(content);
        return check(content.toString());
    }

    private List<Finding> check(String content) {
        return desk.check(colleagues.task("PlanWork").getId(), COORDINATOR, content);
    }

    /** What the form gets, as the browser sees it. */
    private JsonNode open(String task, String person) {
        Desk.OpenTask open = desk.open(colleagues.task(task).getId(), person);
        return json.createObjectNode()
                .<ObjectNode>set("content", json.valueToTree(open.sheet().content()))
                .set("reference", json.valueToTree(open.sheet().reference()));
    }
}
