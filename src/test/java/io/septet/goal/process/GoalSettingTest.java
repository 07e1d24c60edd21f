package io.septet.goal.process;

import static io.septet.Company.ann;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.desk.TaskFiles;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.Answer;
import io.septet.goal.GoalStatement;
import io.septet.goal.SampleGoals;
import io.septet.goal.Verdict;
import io.septet.project.Participation;
import io.septet.project.ProjectFile;
import io.septet.project.ProjectFiles;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Setting the goal")
class GoalSettingTest extends GoalRounds {

    @Autowired
    ProjectFiles files;

    @Autowired
    TaskFiles taskFiles;

    @Test
    @DisplayName("G6: ends with an agreed goal when the contact of each department confirms")
    @Reaches("goal-setting/GoalAgreed")
    void agreed() {
        assertThat(goalSetting).isWaitingAt("DefineGoal");
        assertThat(colleagues.task("DefineGoal").getDueDate()).isEqualTo("2024-03-07T01:30:00Z");

        define(SampleGoals.inOrder());

        assertThat(goals.statement(project)).isEqualTo(SampleGoals.inOrder());
        assertThat(projects.get(project).participations())
                .containsExactly(
                        Participation.through(DepartmentId.of("marketing"), PersonId.of(ann("marketing"))),
                        Participation.through(DepartmentId.of("sales"), PersonId.of(ann("sales"))));
        assertThat(colleagues.tasks("ConfirmGoal"))
                .extracting(Task::getAssignee)
                .containsExactly(ann("marketing"), ann("sales"));

        ClockUtil.offset(60_000L);
        colleagues.as(ann("marketing")).complete("ConfirmGoal", CONFIRMED);
        colleagues.as(ann("sales")).complete("ConfirmGoal", CONFIRMED);

        assertThat(goalSetting).isEnded().hasPassed("ShareGoal", "IsGoalConfirmed", "GoalAgreed");
        assertThat(latest().answers())
                .extracting(Answer::department, Answer::verdict, Answer::person, Answer::reason)
                .containsExactlyInAnyOrder(
                        tuple(DepartmentId.of("marketing"), Verdict.CONFIRM, PersonId.of(ann("marketing")), null),
                        tuple(DepartmentId.of("sales"), Verdict.CONFIRM, PersonId.of(ann("sales")), null));
        assertThat(latest().answers()).extracting(Answer::at).doesNotContainNull();
    }

    @Test
    @DisplayName("G6: the lead is reminded when the statement is late")
    @Reaches({"goal-setting/DefineGoalLate", "goal-setting/DefineGoalReminded"})
    void defineLate() {
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING.plusSeconds(4 * 86_400)));

        execute(job("DefineGoalLate", goalSetting));

        assertThat(goalSetting).isWaitingAt("DefineGoal").hasPassed("DefineGoalLate", "DefineGoalReminded");
    }

    @Test
    @DisplayName("G6: contacts are reminded when their answer is late")
    @Reaches({"goal-setting/ConfirmGoalLate", "goal-setting/ConfirmGoalReminded"})
    void confirmLate() {
        define(SampleGoals.inOrder());
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING.plusSeconds(3 * 86_400)));

        execute(job("ConfirmGoalLate", goalSetting));

        assertThat(goalSetting).isWaitingAt("ConfirmGoal").hasPassed("ConfirmGoalLate", "ConfirmGoalReminded");
        assertThat(colleagues.tasks("ConfirmGoal")).hasSize(2);
    }

    @Test
    @DisplayName("G5: background, links and files reach those who confirm")
    void background() throws Exception {
        taskFiles.attach(
                colleagues.task("DefineGoal").getId(),
                PersonId.of(LEAD),
                "访谈<b>.txt",
                "text/plain",
                new ByteArrayInputStream("What customers say".getBytes(StandardCharsets.UTF_8)));
        define(SampleGoals.inOrder());

        ProjectFile file = files.of(project).get(0);
        JsonNode opened = open("ConfirmGoal", ann("sales"));

        assertThat(opened.at("/reference/files/0/name").asText()).isEqualTo("访谈<b>.txt");
        assertThat(opened.at("/reference/files/0/address").asText())
                .isEqualTo("/projects/%s/files/%s".formatted(project, file.id()));
        assertThat(files.content(file)).hasContent("What customers say");
        assertThat(files.of(project, "project-review")).isEmpty();
        assertThat(opened.at("/reference/statement/background").asText())
                .isEqualTo(SampleGoals.inOrder().background());
        assertThat(opened.at("/reference/statement/links/0").asText()).isEqualTo("https://wiki.company.example/618");
    }

    @Test
    @DisplayName("G6: the statement to be confirmed is shown whole")
    void shown() throws Exception {
        define(SampleGoals.inOrder());

        JsonNode reference = open("ConfirmGoal", ann("sales")).get("reference");

        assertThat(json.treeToValue(reference.get("statement"), GoalStatement.class))
                .isEqualTo(SampleGoals.inOrder());
        assertThat(reference.get("department").asText()).isEqualTo("sales");
        assertThat(reference.get("author").asText()).isEqualTo(LEAD);
    }
}
