package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.change.ChangeClass;
import io.septet.change.ChangeState;
import io.septet.change.ChangeView;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.notification.MessageView;
import io.septet.notification.ReminderView;
import io.septet.plan.PlanVersion;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.Participation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ProcessTest
@DisplayName("A small change")
class SmallChangeTest extends ChangeRequests {

    @Test
    @DisplayName("C2: is made by the deputy when the department's contact has left")
    void contactHasLeft() {
        List<Participation> parts = projects.get(project).participations().stream()
                .map(part -> part.department().equals(DepartmentId.of("marketing"))
                        ? new Participation(
                                DepartmentId.of("marketing"),
                                part.part(),
                                part.duties(),
                                PersonId.of("marketing.gone"),
                                PersonId.of("marketing.bob"),
                                part.reachedBy())
                        : part)
                .toList();
        projects.involve(project, parts);

        request("service.bob", minor());

        assertThat(colleagues.task("AdjustPlan").getAssignee()).isEqualTo("marketing.bob");
    }

    @Test
    @DisplayName("C2, C3: the form says which years the plan reaches into whose holidays are not known")
    void unknownYears() {
        request("service.bob", minor());
        request("service.bob", major());
        assertThat(unknownYears("AdjustPlan", "marketing.ann")).isEmpty();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2023-12-29T02:00:00Z")));

        assertThat(unknownYears("AdjustPlan", "marketing.ann")).containsExactly("2023");
        assertThat(unknownYears("DraftNewVersion", COORDINATOR)).containsExactly("2023");
    }

    private List<String> unknownYears(String task, String person) {
        List<String> years = new ArrayList<>();
        open(task, person).at("/reference/unknownYears").forEach(year -> years.add(year.asText()));
        return years;
    }

    @Test
    @Reaches("change-request/ChangeMade")
    @DisplayName(
            "C2: is made by the department that answers for the item: a version nobody signs, and the work follows")
    void made() {
        Task ofW2 = work("W2");
        Task ofW1 = work("W1");

        ProcessInstance change = request("service.bob", minor());

        assertThat(change).isWaitingAt("AdjustPlan").hasPassed("ClassifyChange");
        assertThat(change.getBusinessKey()).isEqualTo(projects.get(project).code());
        assertThat(colleagues.task("AdjustPlan").getAssignee()).isEqualTo("marketing.ann");
        assertThat(colleagues.task("AdjustPlan").getDueDate()).isEqualTo("2024-03-06T01:30:00Z");

        adjust("2024-03-04", "2024-03-20", "marketing.bob", "Banner, final");

        assertThat(change).isEnded().hasPassed("ChangeMade");
        PlanVersion now = plans.inEffect(project).orElseThrow();
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.adjusted()).isTrue();
        assertThat(now.content().item(WorkItemKey.of("W1")).orElseThrow().end()).isEqualTo("2024-03-20");
        assertThat(plans.version(project, 1).state()).isEqualTo(PlanVersion.State.SUPERSEDED);
        assertThat(plans.version(project, 1)
                        .content()
                        .item(WorkItemKey.of("W1"))
                        .orElseThrow()
                        .end())
                .isEqualTo("2024-03-15");
        assertThat(deliveries.get(WorkItemRef.of(project, "W1")).end()).isEqualTo("2024-03-20");
        assertThat(work("W1").getId()).isEqualTo(ofW1.getId());
        assertThat(work("W1").getDueDate()).isEqualTo("2024-03-20T10:30:00Z");
        assertThat(work("W2").getId()).isEqualTo(ofW2.getId());
        assertThat(work("W2").getDueDate()).isEqualTo(ofW2.getDueDate());
        ChangeView made = only();
        assertThat(made.changeClass()).isEqualTo(ChangeClass.MINOR);
        assertThat(made.state()).isEqualTo(ChangeState.MADE);
        assertThat(made.touched()).containsExactly(WorkItemKey.of("W1"));
        assertThat(made.versionBefore()).isEqualTo(1);
        assertThat(made.versionAfter()).isEqualTo(2);
        assertThat(made.endedBy()).isEqualTo(PersonId.of("marketing.ann"));
    }

    @Test
    @DisplayName(
            "C4: those consulted and informed are told, who does the item and who asked; finance is not, as no money changes")
    void tellsThoseConcerned() {
        request("service.bob", minor());
        adjust("2024-03-04", "2024-03-20", "marketing.bob", "Banner, final");

        assertThat(told("change.made"))
                .extracting(MessageView::person)
                .containsExactlyInAnyOrder(
                        PersonId.of("sales.ann"),
                        PersonId.of( // contact of sales), PersonId.of(which is consulted; and does W2
                                "service.ann"),
                        PersonId.of( // contact of service), PersonId.of(which is informed
                                "service.bob"),
                        PersonId.of( // asked for it
                                "marketing.bob")); // does the item
        assertThat(told("change.made").get(0).body())
                .contains("The printer is late", "W1 Banner, End: 15 Mar 2024 → 20 Mar 2024");
        assertThat(told("change.money")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1000,", "0,The print is cheaper"})
    @DisplayName("C4: finance is told whenever money changes")
    void financeTold(int extraCost, String money) {
        Map<String, Object> content = minor();
        content.put("extraCost", extraCost);
        content.put("money", money);
        request("service.bob", content);
        adjust("2024-03-04", "2024-03-20", "marketing.bob", "Banner, final");

        assertThat(told("change.money")).extracting(MessageView::person).containsExactly(PersonId.of("finance.head"));
    }

    @Test
    @Reaches("change-request/MinorChangeWithdrawn")
    @DisplayName("C2: can be given up for a reason, which who asked for it is told; the plan stays as it is")
    void withdrawn() {
        ProcessInstance change = request("service.bob", minor());
        Map<String, Object> content = new HashMap<>();
        content.put("decision", "WITHDRAW");
        assertThat(findings("AdjustPlan", "marketing.ann", content))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("reason", "change.withdrawal.reason.missing"));
        content.put("reason", "The printer is in time after all");
        colleagues.as("marketing.ann").complete("AdjustPlan", content);

        assertThat(change).isEnded().hasPassed("MinorChangeWithdrawn").hasNotPassed("TellThoseConcerned");
        assertThat(only().state()).isEqualTo(ChangeState.WITHDRAWN);
        assertThat(plans.inEffect(project).orElseThrow().number()).isEqualTo(1);
        assertThat(told("change.withdrawn")).singleElement().satisfies(letter -> {
            assertThat(letter.person()).isEqualTo(PersonId.of("service.bob"));
            assertThat(letter.body()).contains("The printer is in time after all");
        });
    }

    @Test
    @DisplayName("C2: another person takes the work over by it, and only that item's task moves")
    void anotherPerson() {
        Task ofW2 = work("W2");
        request("service.bob", minor());
        adjust("2024-03-04", "2024-03-15", "marketing.ann", "Banner, final");

        assertThat(work("W1").getAssignee()).isEqualTo("marketing.ann");
        assertThat(work("W2").getId()).isEqualTo(ofW2.getId());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-04, 2024-03-15, marketing.bob, 'Banner, final', '', change.adjust.nothing",
        "2024-03-18, 2024-03-15, marketing.bob, Banner, end, plan.item.endBeforeStart",
        "2024-03-04, 2024-03-16, marketing.bob, Banner, end, plan.item.endsOnWeekend",
        "2024-03-04, 2024-03-15, marketing.bob, '', deliverable, plan.item.noDeliverable",
        "2024-03-04, 2024-03-15, service.bob, Banner, responsible, plan.item.otherDepartment",
        "2024-03-04, 2024-03-25, marketing.bob, Banner, '', plan.item.startsTooEarly",
        "2024-03-04, , marketing.bob, Banner, end, plan.item.noEnd",
    })
    @DisplayName("C2: the rules of the plan still hold, and something has to be different")
    void refused(String start, String end, String responsible, String deliverable, String path, String code) {
        request("service.bob", minor());

        assertThat(findings("AdjustPlan", "marketing.ann", adjustment(start, end, responsible, deliverable)))
                .extracting(Finding::path, Finding::code)
                .contains(tuple(path, code));
    }

    @Test
    @DisplayName("C2: does not go beyond the limits of a small change, not even in several steps")
    void limits() {
        request("sales.ann", minorOf("W2"));
        assertThat(findings(
                        "AdjustPlan",
                        "sales.ann",
                        adjustment("2024-03-04", "2024-04-01", "sales.ann", "Offers, final")))
                .extracting(Finding::path, Finding::code, Finding::arguments)
                .containsExactly(tuple("end", "change.adjust.tooFar", List.of(6, 1)));
        adjustAs("sales.ann", "2024-03-04", "2024-03-27", "sales.ann", "Offers, final");

        request("sales.ann", minorOf("W2"));
        assertThat(findings(
                        "AdjustPlan",
                        "sales.ann",
                        adjustment("2024-03-04", "2024-04-01", "sales.ann", "Offers, final")))
                .extracting(Finding::code)
                .containsExactly("change.adjust.tooFar");
    }

    @Test
    @DisplayName("C2: of work that was accepted meanwhile can only be given up")
    void finishedMeanwhile() {
        request("service.bob", minor());
        finish("W1");

        assertThat(findings(
                        "AdjustPlan",
                        "marketing.ann",
                        adjustment("2024-03-04", "2024-03-20", "marketing.bob", "Banner")))
                .extracting(Finding::code)
                .containsExactly("change.adjust.finished");
        colleagues.as("marketing.ann").complete("AdjustPlan", Map.of("decision", "WITHDRAW", "reason", "It is done"));
        assertThat(only().state()).isEqualTo(ChangeState.WITHDRAWN);
    }

    @Test
    @Reaches({"change-request/AdjustPlanLate", "change-request/AdjustPlanReminded"})
    @DisplayName("C2: a late adjustment is reminded of")
    void late() {
        ProcessInstance change = request("service.bob", minor());
        runTimer(change, "AdjustPlanLate");

        assertThat(change).isWaitingAt("AdjustPlan").hasPassed("AdjustPlanReminded");
        assertThat(notifications.reminders(project))
                .extracting(ReminderView::assignee)
                .containsExactly(PersonId.of("marketing.ann"));
    }
}
