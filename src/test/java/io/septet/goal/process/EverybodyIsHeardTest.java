package io.septet.goal.process;

import static io.septet.Company.ann;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import com.fasterxml.jackson.databind.JsonNode;
import io.septet.Browser;
import io.septet.EngineAtRest;
import io.septet.Filled;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.evidence.FiledWithProject;
import io.septet.findings.Refused;
import io.septet.goal.Answer;
import io.septet.goal.Reply;
import io.septet.goal.Round;
import io.septet.goal.SampleGoals;
import io.septet.goal.Verdict;
import io.septet.notification.Notifications;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

@ProcessTest
@DisplayName("When a department objects, everybody is heard")
class EverybodyIsHeardTest extends GoalRounds {

    @Autowired
    Browser browser;

    @Autowired
    Notifications notifications;

    @Autowired
    List<FiledWithProject> filed;

    @Test
    @DisplayName("G6: the round goes on until all have answered, and its author sees all reasons together")
    void allReasons() {
        define(SampleGoals.inOrder());
        object(ann("marketing"), OTHER_REASON);

        assertThat(goalSetting).isWaitingAt("ConfirmGoal");
        object(ann("sales"), REASON);

        assertThat(goalSetting)
                .isWaitingAt("DefineGoal")
                .hasPassed("TellOfObjections")
                .hasNotPassed("GoalAgreed");
        JsonNode reference = open("DefineGoal", LEAD).get("reference");
        assertThat(reference.at("/objections/0/department").asText()).isEqualTo("marketing");
        assertThat(reference.at("/objections/0/reason").asText()).isEqualTo(OTHER_REASON);
        assertThat(reference.at("/objections/1/department").asText()).isEqualTo("sales");
        assertThat(reference.at("/objections/1/person").asText()).isEqualTo(ann("sales"));
        assertThat(reference.at("/objections/1/reason").asText()).isEqualTo(REASON);
        assertThat(reference.get("silent")).isEmpty();
        assertThat(latest().closedAt()).isNull();
    }

    @Test
    @DisplayName("G6: in the next round all answer anew; they see what changed, and who objected what became of it")
    void nextRound() {
        define(SampleGoals.inOrder());
        colleagues.as(ann("marketing")).complete("ConfirmGoal", CONFIRMED);
        object(ann("sales"), REASON);
        assertThat(open("DefineGoal", LEAD).at("/reference/confirmed/0").asText())
                .isEqualTo("marketing");

        defineAgain(withTarget(24), REPLY);

        assertThat(colleagues.tasks("ConfirmGoal")).hasSize(2);
        JsonNode reference = open("ConfirmGoal", ann("sales")).get("reference");
        assertThat(reference.at("/objections/0/reason").asText()).isEqualTo(REASON);
        assertThat(reference.at("/objections/0/reply").asText()).isEqualTo(REPLY);
        assertThat(reference.at("/changed/since").asInt()).isEqualTo(1);
        assertThat(reference.at("/changed/rows")).hasSize(1);
        assertThat(reference.at("/changed/rows/0/field").asText()).isEqualTo("M · Target");
        assertThat(reference.at("/changed/rows/0/before").asText()).isEqualTo("25");
        assertThat(reference.at("/changed/rows/0/after").asText()).isEqualTo("24");

        colleagues.as(ann("marketing")).complete("ConfirmGoal", CONFIRMED);
        colleagues.as(ann("sales")).complete("ConfirmGoal", CONFIRMED);
        assertThat(goalSetting).isEnded();
        List<Round> rounds = goals.rounds(project);
        assertThat(rounds).extracting(Round::number).containsExactly(1, 2);
        assertThat(rounds.get(0).objections()).hasSize(1);
        assertThat(rounds.get(1).answers()).extracting(Answer::verdict).containsOnly(Verdict.CONFIRM);
        assertThat(rounds.get(1).replies()).containsExactly(new Reply(DepartmentId.of("sales"), REPLY));
    }

    @Test
    @DisplayName("G6: an objection that is left without an answer is named")
    void unanswered() {
        define(SampleGoals.inOrder());
        colleagues.as(ann("marketing")).complete("ConfirmGoal", CONFIRMED);
        object(ann("sales"), REASON);

        assertThatThrownBy(() -> defineAgain(SampleGoals.inOrder(), " ")).hasMessageContaining("Answer this objection");
        assertThat(goals.rounds(project)).hasSize(1);
    }

    @Test
    @DisplayName("G6: what was taken back meanwhile is no round: objections and answers to them are still there")
    void takenBackMeanwhile() {
        define(SampleGoals.inOrder());
        colleagues.as(ann("marketing")).complete("ConfirmGoal", CONFIRMED);
        object(ann("sales"), REASON);
        defineAgain(withTarget(24), REPLY);
        takeGoalBack.takeBack(project, PersonId.of(LEAD));

        JsonNode opened = open("DefineGoal", LEAD);
        assertThat(opened.at("/reference/objections/0/reason").asText()).isEqualTo(REASON);
        assertThat(opened.at("/content/replies/0/text").asText()).isEqualTo(REPLY);

        colleagues.as(LEAD).complete("DefineGoal", opened.get("content").toString());
        JsonNode reference = open("ConfirmGoal", ann("sales")).get("reference");
        assertThat(reference.at("/changed/since").asInt()).isEqualTo(1);
        assertThat(reference.at("/changed/rows/0/after").asText()).isEqualTo("24");
    }

    @Test
    @DisplayName("G6: whoever objects again is answered again")
    void objectedAgain() {
        define(SampleGoals.inOrder());
        colleagues.as(ann("marketing")).complete("ConfirmGoal", CONFIRMED);
        object(ann("sales"), REASON);
        defineAgain(withTarget(24), REPLY);
        colleagues.as(ann("marketing")).complete("ConfirmGoal", CONFIRMED);
        object(ann("sales"), OTHER_REASON);

        JsonNode opened = open("DefineGoal", LEAD);
        assertThat(opened.at("/reference/objections/0/reason").asText()).isEqualTo(OTHER_REASON);
        assertThat(opened.at("/reference/objections/0/reply").isNull()).isTrue();
        assertThat(opened.at("/content/replies/0/text").isNull()).isTrue();
    }

    @Test
    @DisplayName("G3: a key result that still names the old target is asked about, and may be meant")
    void oldFigures() {
        define(naming(25));
        colleagues.as(ann("marketing")).complete("ConfirmGoal", CONFIRMED);
        object(ann("sales"), REASON);
        List<Reply> replies = List.of(new Reply(DepartmentId.of("sales"), REPLY));
        Filled again = Filled.as(DefineGoal.Content.of(naming(24), replies));

        assertThatThrownBy(() -> colleagues.as(LEAD).complete("DefineGoal", again))
                .hasMessageContaining("“25 %” is what the goal said before")
                .hasMessageContaining("tick here that they are meant");
        assertThat(goals.rounds(project)).hasSize(1);

        colleagues.as(LEAD).complete("DefineGoal", again.with("oldFiguresMeant", true));
        assertThat(latest().number()).isEqualTo(2);
    }

    @Test
    @DisplayName("G6: the lead may close the round once somebody has objected; whoever had not answered is told")
    @Reaches("goal-setting/RoundClosed")
    void closedByLead() throws Exception {
        define(SampleGoals.inOrder());
        Task other = colleagues.tasks("ConfirmGoal").get(0);
        String page = "/projects/%s/goal".formatted(project);
        browser.as(LEAD, get(page))
                .andExpect(MockMvcResultMatchers.content().string(not(containsString("Close the round now"))));
        assertThatThrownBy(() -> goals.close(project, PersonId.of(LEAD))).isInstanceOf(Refused.class);

        object(ann("sales"), REASON);
        browser.as(ann("sales"), get(page))
                .andExpect(MockMvcResultMatchers.content().string(not(containsString("Close the round now"))));
        browser.as(ann("sales"), post(page + "/closing").with(csrf()))
                .andExpect(flash().attribute("notice", "goal.close.refused"));
        browser.as(LEAD, get(page))
                .andExpect(MockMvcResultMatchers.content().string(containsString("Close the round now")));
        browser.as(LEAD, post(page + "/closing").with(csrf()))
                .andExpect(flash().attribute("notice", "goal.close.done"));

        assertThat(goalSetting).isWaitingAt("DefineGoal").hasPassed("RoundClosed", "TellOfObjections");
        assertThat(colleagues.tasks("ConfirmGoal")).isEmpty();
        assertThatThrownBy(() -> colleagues.as(ann("marketing")).complete(other, CONFIRMED))
                .hasMessageContaining("This task is no longer open.");
        assertThat(open("DefineGoal", LEAD).at("/reference/silent/0").asText()).isEqualTo("marketing");
        assertThat(notifications.of(project))
                .filteredOn(told -> told.tells("goal.objected"))
                .extracting(told -> told.person().value())
                .containsExactlyInAnyOrder(ann("marketing"), ann("sales"));
        assertThat(filed.stream().flatMap(module -> module.decisions(project).stream()))
                .filteredOn(decision -> decision.kind().equals("goal.trace.CLOSE"))
                .extracting(Decision::by, Decision::version)
                .containsExactly(tuple(PersonId.of(LEAD), 1));
        browser.as(ann("sales"), get(page))
                .andExpect(MockMvcResultMatchers.content().string(containsString("before all had answered")))
                .andExpect(MockMvcResultMatchers.content().string(containsString("Not answered in this round")));
        browser.as(LEAD, post(page + "/closing").with(csrf()))
                .andExpect(flash().attribute("notice", "goal.close.refused"));
    }

    @Test
    @DisplayName("G6: the date for answers ends the round when somebody has objected")
    @Reaches({"goal-setting/AnswersDue", "goal-setting/DateOfRoundPassed"})
    void closedByDate() {
        define(SampleGoals.inOrder());
        object(ann("sales"), REASON);

        passDate();

        assertThat(goalSetting).isWaitingAt("DefineGoal").hasPassed("DateOfRoundPassed", "RoundClosed");
        assertThat(latest().closedAt()).isNotNull();
        assertThat(latest().closedBy()).isNull();
        assertThat(latest().silent()).containsExactly(DepartmentId.of("marketing"));
    }

    @Test
    @DisplayName("G6: after that date the first objection ends the round; until then it goes on")
    void objectedAfterDate() {
        define(SampleGoals.inOrder());
        passDate();
        assertThat(goalSetting).isWaitingAt("ConfirmGoal").hasPassed("DateOfRoundPassed");
        assertThat(colleagues.tasks("ConfirmGoal")).hasSize(2);

        object(ann("sales"), REASON);

        assertThat(goalSetting).isWaitingAt("DefineGoal").hasPassed("TellOfObjections");
        assertThat(colleagues.tasks("ConfirmGoal")).isEmpty();
        assertThat(latest().closedAt()).isNotNull();

        defineAgain(withTarget(24), REPLY);
        object(ann("sales"), REASON);
        assertThat(goalSetting).isWaitingAt("ConfirmGoal");
    }

    private void passDate() {
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING.plusSeconds(3 * 86_400)));
        execute(job("AnswersDue", goalSetting));
    }
}
