package io.septet.goal.process;

import static io.septet.Company.ann;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import io.septet.Browser;
import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.evidence.FiledWithProject;
import io.septet.findings.Refused;
import io.septet.goal.SampleGoals;
import io.septet.notification.Notifications;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

@ProcessTest
@DisplayName("A goal statement that was handed in by mistake")
class TakingGoalBackTest extends GoalRounds {

    @Autowired
    Browser browser;

    @Autowired
    Notifications notifications;

    @Autowired
    List<FiledWithProject> filed;

    @Test
    @Reaches("goal-setting/GoalTakenBack")
    @DisplayName("G6: goes back to its author, who writes it anew; the record keeps that it was taken back")
    void takenBack() throws Exception {
        define(SampleGoals.inOrder());
        String page = "/projects/%s/goal".formatted(project);
        browser.as(ann("sales"), get(page))
                .andExpect(MockMvcResultMatchers.content().string(not(containsString("Take the statement back"))));
        browser.as(LEAD, get(page))
                .andExpect(MockMvcResultMatchers.content().string(containsString("Take the statement back")));
        browser.as(LEAD, post(page + "/taking-back").with(csrf()))
                .andExpect(flash().attribute("notice", "goal.takeBack.done"));

        assertThat(goalSetting).isWaitingAt("DefineGoal");
        assertThat(colleagues.tasks("ConfirmGoal")).isEmpty();
        assertThat(latest().takenBackAt()).isEqualTo(EngineAtRest.MONDAY_MORNING);
        browser.as(ann("sales"), get(page))
                .andExpect(MockMvcResultMatchers.content().string(containsString("Taken back by its author on")));
        assertThat(filed.stream().flatMap(module -> module.decisions(project).stream()))
                .filteredOn(decision -> decision.kind().equals("goal.trace.TAKE_BACK"))
                .extracting(Decision::by)
                .containsExactly(PersonId.of(LEAD));

        assertThat(notifications.of(project))
                .filteredOn(told -> told.tells("task.takenBack"))
                .extracting(told -> told.person().value())
                .containsExactlyInAnyOrder(ann("marketing"), ann("sales"));

        define(SampleGoals.inOrder());
        assertThat(latest().number()).isEqualTo(2);
        assertThat(latest().takenBackAt()).isNull();
        assertThat(colleagues.tasks("ConfirmGoal")).hasSize(2);
    }

    @Test
    @DisplayName(
            "G6: stays where it is once a department has answered, for anybody but its author, and when it is agreed")
    void tooLate() throws Exception {
        define(SampleGoals.inOrder());
        assertThatThrownBy(() -> takeGoalBack.takeBack(project, PersonId.of(ann("marketing"))))
                .isInstanceOf(Refused.class);
        colleagues.as(ann("marketing")).complete("ConfirmGoal", CONFIRMED);
        assertThatThrownBy(() -> takeGoalBack.takeBack(project, PersonId.of(LEAD)))
                .isInstanceOf(Refused.class);
        assertThat(goalSetting).isWaitingAt("ConfirmGoal");
        colleagues.as(ann("sales")).complete("ConfirmGoal", CONFIRMED);
        assertThatThrownBy(() -> takeGoalBack.takeBack(project, PersonId.of(LEAD)))
                .isInstanceOf(Refused.class);
        assertThat(latest().takenBackAt()).isNull();
    }
}
