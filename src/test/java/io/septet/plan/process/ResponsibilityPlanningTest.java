package io.septet.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.septet.EngineAtRest;
import io.septet.Filled;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.PlanEdit;
import io.septet.plan.PlanVersion;
import io.septet.plan.Raci;
import io.septet.plan.SamplePlans;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

@ProcessTest
@DisplayName("Planning responsibilities")
class ResponsibilityPlanningTest extends PlanningRounds {

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
        assertThat(drafts.draft(project)).isEqualTo(SamplePlans.plan());
        assertThat(checks.check(project, drafts.draft(project))).isEmpty();
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
                .containsExactly(tuple(COORDINATOR, 0), tuple("marketing.head", 2));
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
        assertThat(drafts.draft(project)).isEqualTo(version.content());
        assertThat(plans.freeze(project).hash()).isEqualTo(version.hash());
    }

    @Test
    @DisplayName("R2: new rows get keys that stay when rows are moved, and that never come back")
    void keys() {
        assign();
        Filled content = content(SamplePlans.work())
                .with("items[0].key", null)
                .with("items[1].key", null)
                .with("items[1].predecessors", "customer survey");
        colleagues.as(COORDINATOR).complete("PlanWork", content);

        List<WorkItem> items = drafts.draft(project).items();
        assertThat(items).extracting(WorkItem::key).containsExactly(WorkItemKey.of("W1"), WorkItemKey.of("W2"));
        assertThat(items.get(1).predecessors()).containsExactly("W1");

        PlanEdit edit = drafts.edit(project);
        drafts.saveItems(project, new PlanEdit(List.of(edit.items().get(0))));
        assertThat(drafts.nextKey(project)).isEqualTo(3);
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

    @Test
    @DisplayName("R2: texts are kept as they were written, whatever they look like")
    void scripts() {
        assign();
        String title = "<script>alert(1)</script> '; drop table plan_draft; -- ${project} {0}";
        Filled content = content(SamplePlans.work())
                .with("items[0].title", "  " + title + " ")
                .with("items[0].responsible", null);
        assertThat(check(content.toString()))
                .extracting(texts::sentence)
                .containsExactly(title + ": name the first responsible person.");

        content.with("items[0].responsible", "marketing.ann");
        colleagues.as(COORDINATOR).complete("PlanWork", content);

        assertThat(drafts.draft(project).items().get(0).title()).isEqualTo(title);
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
                PersonId.of("marketing.ann"),
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
                Map.of(DepartmentId.of("marketing"), Raci.AR, DepartmentId.of("sales"), Raci.C),
                Map.of(DepartmentId.of("sales"), "Helps"));
    }
}
