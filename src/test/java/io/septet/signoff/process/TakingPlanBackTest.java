package io.septet.signoff.process;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.absence.HandTaskOn;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.evidence.FiledWithProject;
import io.septet.findings.Refused;
import io.septet.plan.PlanVersion;
import io.septet.signoff.TakePlanBack;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("A plan version that was put forward by mistake")
class TakingPlanBackTest extends SignOffRounds {

    @Autowired
    Browser browser;

    @Autowired
    TakePlanBack takePlanBack;

    @Autowired
    HandTaskOn handingOn;

    @Autowired
    List<FiledWithProject> filed;

    @Test
    @Reaches({"plan-sign-off/PlanTakenBack", "plan-sign-off/PlanWithdrawn"})
    @DisplayName("S2: goes back to the coordinator, unsigned; the record keeps that it was taken back")
    void takenBack() throws Exception {
        String page = "/projects/%s/signatures".formatted(project);
        browser.as("sales.head", get(page)).andExpect(content().string(not(containsString("Take the version back"))));
        browser.as("sales.ann", get(page)).andExpect(content().string(containsString("Take the version back")));
        browser.as("sales.ann", post(page + "/taking-back").with(csrf()))
                .andExpect(flash().attribute("notice", "signoff.takeBack.done"));

        assertThat(round).isEnded().hasPassed("PlanWithdrawn");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(round.getId())
                        .variableName("planRejected")
                        .singleResult()
                        .getValue())
                .isEqualTo(true);
        assertThat(notifications.of(project))
                .filteredOn(told -> told.tells("task.takenBack"))
                .extracting(told -> told.person().value())
                .containsExactlyInAnyOrder("marketing.head", "sales.head");
        assertThat(plans.version(project, 1).state()).isEqualTo(PlanVersion.State.REJECTED);
        assertThat(plans.version(project, 1).takenBackBy()).isEqualTo(PersonId.of("sales.ann"));
        browser.as("sales.head", get(page)).andExpect(content().string(containsString(">Taken back<")));
        assertThat(filed.stream().flatMap(module -> module.decisions(project).stream()))
                .filteredOn(decision -> decision.kind().equals("signoff.trace.TAKE_BACK"))
                .extracting(Decision::by, Decision::version)
                .containsExactly(tuple(PersonId.of("sales.ann"), 1));
    }

    @Test
    @DisplayName("S2: stays before its signers once one of them has signed, and for anybody but the coordinator")
    void tooLate() {
        assertThatThrownBy(() -> takePlanBack.takeBack(project, PersonId.of("sales.head")))
                .isInstanceOf(Refused.class);
        approve("SignPlan", "marketing.head");
        assertThatThrownBy(() -> takePlanBack.takeBack(project, PersonId.of("sales.ann")))
                .isInstanceOf(Refused.class);
        assertThat(round).isWaitingAt("SignPlan");
        assertThat(plans.version(project, 1).state()).isEqualTo(PlanVersion.State.FROZEN);
    }

    @Test
    @DisplayName("S2: nor is a signature handed on to a colleague")
    void signatureIsNotHandedOn() throws Exception {
        String id = taskOf("SignPlan", "sales.head").getId();
        browser.as("sales.head", get("/api/tasks/" + id))
                .andExpect(jsonPath("$.mayBeHandedOn").value(false));
        browser.as("sales.head", get("/tasks/%s/handing-on".formatted(id)))
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(not(containsString("<select"))));
        assertThatThrownBy(() -> handingOn.handOn(
                        taskOf("SignPlan", "sales.head").getId(),
                        PersonId.of("sales.head"),
                        PersonId.of("sales.ann"),
                        "Too busy"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("signoff.handOn");
        assertThat(taskOf("SignPlan", "sales.head").getOwner()).isNull();
    }
}
