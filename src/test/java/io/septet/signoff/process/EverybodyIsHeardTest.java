package io.septet.signoff.process;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import io.septet.Browser;
import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.evidence.FiledWithProject;
import io.septet.findings.Refused;
import io.septet.notification.MessageView;
import io.septet.plan.DifferenceWording;
import io.septet.plan.PlanVersion.State;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("A round of signing")
class EverybodyIsHeardTest extends SignOffRounds {

    private static final PersonId LEAD = PersonId.of("sales.head");

    @Autowired
    Browser browser;

    @Autowired
    List<FiledWithProject> filed;

    private void dueDatePasses(String task) {
        Job timer = management
                .createJobQuery()
                .processInstanceId(round.getId())
                .activityId(task + "Due")
                .singleResult();
        passTo(timer.getDuedate().toInstant().plusSeconds(1));
        management.executeJob(timer.getId());
    }

    private List<PersonId> told(String message) {
        return notifications.of(project).stream()
                .filter(one -> one.tells(message))
                .map(MessageView::person)
                .toList();
    }

    private List<String> asked(String task) {
        return colleagues.tasks(task).stream().map(Task::getAssignee).toList();
    }

    @Test
    @DisplayName("S2: goes on after a rejection until all have answered, and the plan comes back with all reasons")
    void allReasons() {
        sign("SignPlan", "marketing.head", "REJECT", "No budget");
        assertThat(round).isWaitingAt("SignPlan");
        assertThat(asked("SignPlan")).containsExactly("sales.head");
        sign("SignPlan", "sales.head", "REJECT", "No time");

        assertThat(round).isEnded().hasPassed("ReturnPlan");
        assertThat(plans.version(project, 1).reasons())
                .containsExactly("head Marketing (Marketing): No budget", "head Sales (Sales): No time");
        assertThat(told("signoff.roundClosed")).isEmpty();
    }

    @Test
    @Reaches({"plan-sign-off/SignPlanDue", "plan-sign-off/SignPlanDatePassed", "plan-sign-off/SignPlanRoundClosed"})
    @DisplayName("S2, S6: ends at its date with a rejection, and whoever had not answered is told")
    void rejectedBeforeTheDate() {
        sign("SignPlan", "sales.head", "REJECT", "No budget");
        dueDatePasses("SignPlan");

        assertThat(round).isEnded().hasPassed("SignPlanDatePassed", "ReturnPlan", "PlanRejected");
        assertThat(plans.version(project, 1).state()).isEqualTo(State.REJECTED);
        assertThat(told("signoff.roundClosed")).containsExactly(PersonId.of("marketing.head"));
        assertThat(told("signoff.planReturned")).doesNotContain(PersonId.of("marketing.head"));
    }

    @Test
    @DisplayName("S2, S6: goes on after its date while nobody has rejected; the first rejection then ends it")
    void rejectedAfterTheDate() {
        dueDatePasses("SignPlan");
        assertThat(round).isWaitingAt("SignPlan");
        assertThat(asked("SignPlan")).hasSize(2);
        sign("SignPlan", "marketing.head", "REJECT", "No budget");

        assertThat(round).isEnded().hasPassed("ReturnPlan");
        assertThat(told("signoff.roundClosed")).isEmpty();
        assertThat(told("signoff.planReturned")).contains(LEAD);
    }

    @Test
    @Reaches({"plan-sign-off/SignDutiesDue", "plan-sign-off/SignDutiesDatePassed", "plan-sign-off/SignDutiesRoundClosed"
    })
    @DisplayName("S3, S6: late heads do not shorten the time of the members, whose round ends at its own date")
    void members() {
        dueDatePasses("SignPlan");
        approve("SignPlan", "sales.head");
        approve("SignPlan", "marketing.head");
        sign("SignDuties", "sales.ann", "REJECT", "On leave");
        assertThat(round).isWaitingAt("SignDuties");
        dueDatePasses("SignDuties");

        assertThat(round).isEnded().hasPassed("SignDutiesDatePassed", "ReturnPlan");
        assertThat(told("signoff.roundClosed")).containsExactly(PersonId.of("marketing.ann"));
    }

    @Test
    @DisplayName("S6: is ended early by the overall lead on the page of signatures, once somebody has rejected")
    void endedByTheLead() throws Exception {
        String page = "/projects/" + project + "/signatures";
        browser.as("sales.head", get(page)).andExpect(content().string(not(containsString("Close the round now"))));
        sign("SignPlan", "marketing.head", "REJECT", "No budget");
        browser.as("sales.ann", get(page)).andExpect(content().string(not(containsString("Close the round now"))));
        browser.as("sales.head", get(page)).andExpect(content().string(containsString("Close the round now")));
        browser.as("sales.head", post(page + "/closing").with(csrf()))
                .andExpect(flash().attribute("notice", "signoff.closeRound.done"));

        assertThat(round).isEnded().hasPassed("SignPlanRoundClosed", "ReturnPlan");
        assertThat(colleagues.tasks("SignPlan")).isEmpty();
        assertThat(filed.stream().flatMap(module -> module.decisions(project).stream()))
                .filteredOn(decision -> decision.kind().equals("signoff.trace.CLOSE_ROUND"))
                .extracting(Decision::by, Decision::at)
                .containsExactly(tuple(LEAD, EngineAtRest.MONDAY_MORNING));
        browser.as("sales.head", post(page + "/closing").with(csrf()))
                .andExpect(flash().attribute("notice", "signoff.closeRound.tooLate"));
    }

    @Test
    @DisplayName("S6: is ended by nobody else, and not while nobody has rejected")
    void notEnded() {
        assertThatThrownBy(() -> closeRound.close(project, LEAD)).isInstanceOf(Refused.class);
        sign("SignPlan", "marketing.head", "REJECT", "No budget");
        assertThatThrownBy(() -> closeRound.close(project, PersonId.of("sales.ann")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> closeRound.close(project, PersonId.of("marketing.head")))
                .isInstanceOf(Refused.class);
        assertThat(round).isWaitingAt("SignPlan");
    }

    @Test
    @DisplayName("S2, C3: the next form shows each who rejected their reason, and what is different for them since")
    void whatBecameOfIt() {
        sign("SignPlan", "marketing.head", "REJECT", "Offers are too dear");
        closeRound();
        planned.change(project, "Cheaper offers");
        passTo(EngineAtRest.MONDAY_MORNING.plus(1, DAYS));
        round = startRound();

        PlanToSign shown =
                (PlanToSign) desk.open(taskOf("SignPlan", "marketing.head").getId(), PersonId.of("marketing.head"))
                        .sheet()
                        .reference();
        assertThat(shown.objection().version()).isEqualTo(1);
        assertThat(shown.objection().reason()).isEqualTo("Offers are too dear");
        assertThat(shown.objection().rows())
                .extracting(DifferenceWording.Row::before, DifferenceWording.Row::after)
                .containsOnly(tuple("Offers", "Cheaper offers"));
        PlanToSign ofSales =
                (PlanToSign) desk.open(taskOf("SignPlan", "sales.head").getId(), LEAD)
                        .sheet()
                        .reference();
        assertThat(ofSales.objection()).isNull();
    }
}
