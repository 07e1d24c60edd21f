package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.septet.Filled;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.change.ChangeClass;
import io.septet.change.ChangeState;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.notification.MessageView;
import io.septet.notification.ReminderView;
import io.septet.plan.Plan;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.tracking.DeliveryStatus;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ProcessTest
@DisplayName("A large change")
class LargeChangeTest extends ChangeRequests {

    @Test
    @Reaches("change-request/ChangeMade")
    @DisplayName(
            "C3: becomes the next version, signed again by those whom it affects; deliveries follow where it differs, and only there")
    void made() {
        Task ofW1 = work("W1");
        Task ofW2 = work("W2");
        ProcessInstance change = request("service.bob", major());
        assertThat(change).isWaitingAt("DraftNewVersion");
        assertThat(colleagues.task("DraftNewVersion").getAssignee()).isEqualTo(COORDINATOR);
        assertThat(colleagues.task("DraftNewVersion").getDueDate()).isEqualTo("2024-03-07T01:30:00Z");

        Filled draft =
                draft().with("items[1].end", "2024-04-12").without("items[2]").withRow("items", extra());
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft);
        assertThat(change).isWaitingAt("SignOffNewVersion");
        assertThat(work("W2").getDueDate()).isEqualTo(ofW2.getDueDate());
        signAll();
        changing.runWhatWaits();

        assertThat(change).isEnded().hasPassed("SignOffNewVersion", "ApplyChange", "ChangeMade");
        assertThat(plans.inEffect(project).orElseThrow().number()).isEqualTo(2);
        assertThat(plans.inEffect(project).orElseThrow().adjusted()).isFalse();
        assertThat(plans.version(project, 1).content().items()).hasSize(3);
        assertThat(work("W1").getId()).isEqualTo(ofW1.getId());
        assertThat(work("W1").getDueDate()).isEqualTo(ofW1.getDueDate());
        assertThat(work("W2").getId()).isEqualTo(ofW2.getId());
        assertThat(work("W2").getDueDate()).isEqualTo("2024-04-12T10:30:00Z");
        assertThat(deliveries.get(WorkItemRef.of(project, "W1")).planVersion()).isEqualTo(1);
        assertThat(deliveries.get(WorkItemRef.of(project, "W3")).status()).isEqualTo(DeliveryStatus.WITHDRAWN);
        assertThat(deliveries.get(WorkItemRef.of(project, "W4")).title()).isEqualTo("Flyer");
        assertThat(only().touched()).containsExactly(WorkItemKey.of("W2"), WorkItemKey.of("W4"), WorkItemKey.of("W3"));
        assertThat(only().changeClass()).isEqualTo(ChangeClass.MAJOR);
        assertThat(only().state()).isEqualTo(ChangeState.MADE);
    }

    @Test
    @DisplayName("C3: may bring another goal, which holds once it is signed and not before")
    void anotherGoal() {
        Map<String, Object> content = major();
        content.put("touchesGoal", true);
        content.put("goal", "28 % instead of 25 %");
        request("service.bob", content);

        Filled draft = draft();
        assertThat(draft.at("goalChanges").asBoolean()).isTrue();
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft.with("goal.objective.target", 28));
        assertThat(goals.statement(project).objective().target()).isEqualByComparingTo("25");
        assertThat(plans.version(project, 2).content().goal().objective().target())
                .isEqualByComparingTo("28");
        signAll();

        assertThat(goals.statement(project).objective().target()).isEqualByComparingTo("28");
        assertThat(drafts.draft(project).goal().objective().target()).isEqualByComparingTo("28");
        assertThat(told("change.made").get(0).body()).contains("25 → 28");
    }

    @Test
    @DisplayName("C3: asks about work items and key results that still name the old number of the goal")
    void oldFigures() {
        Map<String, Object> content = major();
        content.put("touchesGoal", true);
        content.put("goal", "28 % instead of 25 %");
        request("service.bob", content);
        Filled draft = draft().with("goal.objective.target", 28)
                .with("goal.keyResults[0].target", "２５％")
                .with("items[0].acceptanceStandard", "The rate is at least 25 percent.");

        assertThatThrownBy(() -> colleagues.as(COORDINATOR).complete("DraftNewVersion", draft))
                .hasMessageContaining("“25%” is what the goal said before")
                .hasMessageContaining("“25 percent” is what the goal said before")
                .hasMessageContaining("tick here that they are meant");
        assertThatThrownBy(
                        () -> colleagues.as(COORDINATOR).complete("DraftNewVersion", draft.without("oldFiguresMeant")))
                .hasMessageContaining("tick here that they are meant");
        assertThatThrownBy(() -> plans.version(project, 2)).isInstanceOf(NoSuchElementException.class);

        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft.with("oldFiguresMeant", true));
        assertThat(plans.version(project, 2).content().goal().objective().target())
                .isEqualByComparingTo("28");
    }

    @Test
    @DisplayName("C3: may bring other duties, contacts, communication and rules, which the new members sign")
    void otherDuties() {
        Map<String, Object> content = major();
        content.put("duties", "Sales gets another contact");
        ProcessInstance change = request("service.bob", content);

        Filled draft = draft();
        assertThat(draft.at("partsChange").asBoolean()).isTrue();
        assertThat(draft.at("agreementChanges").asBoolean()).isFalse();
        draft.with("parts.departments[1].contact", "sales.head")
                .with("parts.departments[1].duties", "Sells")
                .with("items[1].responsible", "sales.bob")
                .with("agreementChanges", true)
                .with("agreement.dailyUpdateBy", "16:00")
                .with("agreement.spendingLimit", 8000);
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft);
        assertThat(contactOfSales()).isEqualTo("sales.ann");
        List.of("marketing.head", "sales.head", "service.head")
                .forEach(head -> sign("SignPlan", head, "APPROVE", null));
        assertThat(colleagues.tasks("SignDuties"))
                .extracting(Task::getAssignee)
                .contains("sales.bob")
                .doesNotContain("sales.ann", "sales.head");
        signDuties();

        assertThat(change).isEnded().hasPassed("ChangeMade");
        assertThat(contactOfSales()).isEqualTo("sales.head");
        Plan now = plans.inEffect(project).orElseThrow().content();
        assertThat(now.communication().dailyUpdateBy()).isEqualTo(LocalTime.of(16, 0));
        assertThat(now.rules().spendingLimit()).isEqualByComparingTo("8000");
        assertThat(plans.version(project, 1).content().participations().get(1).contact())
                .isEqualTo(PersonId.of("sales.ann"));
        assertThat(told("change.made"))
                .extracting(MessageView::person)
                .contains(
                        PersonId.of("sales.ann"),
                        PersonId.of("sales.head"),
                        PersonId.of("marketing.ann"),
                        PersonId.of("service.ann"));
        assertThat(told("change.made").get(0).body())
                .contains("Contact: ann Sales → head Sales", "Daily update by: 17:00 → 16:00", "CNY 5,000 → CNY 8,000");
    }

    @Test
    @DisplayName("C3: that brings other duties has to be in order, and comes back as drafted when it is rejected")
    void dutiesDraftedAgain() {
        request("service.bob", major());
        Filled draft = draft().with("partsChange", true)
                .with("agreementChanges", true)
                .with("parts.departments[1].contact", "legal.ann")
                .with("agreement.meetingMinutes", 0);
        assertThat(findings("DraftNewVersion", COORDINATOR, draft))
                .extracting(Finding::path)
                .containsExactly("parts.departments[1].contact", "agreement.meetingMinutes");

        draft.with("parts.departments[1].contact", "sales.head").with("agreement.meetingMinutes", 45);
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft);
        sendBack("sales.head", "Not me");

        Filled again = draft();
        assertThat(again.at("partsChange").asBoolean()).isTrue();
        assertThat(again.at("agreementChanges").asBoolean()).isTrue();
        assertThat(again.at("parts.departments[1].contact").asText()).isEqualTo("sales.head");
        assertThat(again.at("agreement.meetingMinutes").asInt()).isEqualTo(45);
        assertThat(contactOfSales()).isEqualTo("sales.ann");
    }

    private String contactOfSales() {
        return projects.get(project)
                .participation(DepartmentId.of("sales"))
                .orElseThrow()
                .contact()
                .value();
    }

    @Test
    @DisplayName("C3: that is rejected comes back with what was drafted and all reasons, and may then be signed")
    void rejected() {
        ProcessInstance change = request("service.bob", major());
        Filled draft = draft().with("items[1].end", "2024-04-12");
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft);
        sendBack("sales.head", "Too late for the season");

        assertThat(change).isWaitingAt("DraftNewVersion");
        JsonNode opened = open("DraftNewVersion", COORDINATOR);
        assertThat(opened.at("/reference/reasons/0").asText()).contains("Too late for the season");
        assertThat(opened.at("/content/items/1/end").asText()).isEqualTo("2024-04-12");
        Filled again = draft().with("items[1].end", "2024-04-10");
        colleagues.as(COORDINATOR).complete("DraftNewVersion", again);
        signAll();

        assertThat(change).isEnded().hasPassed("ChangeMade");
        assertThat(only().versionAfter()).isEqualTo(3);
        assertThat(deliveries.get(WorkItemRef.of(project, "W2")).end()).isEqualTo("2024-04-10");
    }

    @Test
    @Reaches("change-request/ChangeWithdrawn")
    @DisplayName("C3: can be given up, also after it was rejected; the plan in effect stays")
    void withdrawn() {
        ProcessInstance change = request("service.bob", major());
        Filled draft = draft().with("items[1].end", "2024-04-12");
        colleagues.as(COORDINATOR).complete("DraftNewVersion", draft);
        sendBack("sales.head", "Too late for the season");
        colleagues
                .as(COORDINATOR)
                .complete(
                        "DraftNewVersion",
                        Map.of("decision", "WITHDRAW", "reason", "No agreement", "items", List.of()));

        assertThat(change).isEnded().hasPassed("ChangeWithdrawn").hasNotPassed("ChangeMade");
        assertThat(only().state()).isEqualTo(ChangeState.WITHDRAWN);
        assertThat(plans.inEffect(project).orElseThrow().number()).isEqualTo(1);
        assertThat(drafts.draft(project).items())
                .isEqualTo(plans.version(project, 1).content().items());
        assertThat(told("change.withdrawn"))
                .extracting(MessageView::person)
                .containsExactly(PersonId.of("service.bob"));
    }

    @Test
    @DisplayName("C3: has to be different, in order, and leaves finished work alone")
    void refused() {
        finish("W1");
        request("service.bob", major());

        Filled same = draft();
        assertThat(codes(same)).containsExactly("change.redraft.nothing");
        Filled disorderly = draft().with("items[1].end", "2024-03-01");
        assertThat(codes(disorderly)).contains("plan.item.endBeforeStart");
        Filled finished = draft().with("items[0].deliverable", "Two banners");
        assertThat(findings("DraftNewVersion", COORDINATOR, finished))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("items[0].title", "change.redraft.finished"));
        Filled gone = draft().without("items[0]").with("items[1].predecessors", null);
        assertThat(findings("DraftNewVersion", COORDINATOR, gone))
                .extracting(Finding::path, Finding::code)
                .containsExactly(tuple("items", "change.redraft.finished"));
        Filled vague = draft().with("goalChanges", true).with("goal.objective.target", null);
        assertThat(findings("DraftNewVersion", COORDINATOR, vague))
                .extracting(Finding::path)
                .contains("goal.objective.target");
    }

    @Test
    @Reaches({"change-request/DraftNewVersionLate", "change-request/DraftNewVersionReminded"})
    @DisplayName("C3: a late draft is reminded of")
    void late() {
        ProcessInstance change = request("service.bob", major());
        runTimer(change, "DraftNewVersionLate");

        assertThat(change).isWaitingAt("DraftNewVersion").hasPassed("DraftNewVersionReminded");
        assertThat(notifications.reminders(project))
                .extracting(ReminderView::assignee)
                .containsExactly(PersonId.of(COORDINATOR));
    }
}
