package io.septet.goal.process;

import static io.septet.Company.ann;
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
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.Colleagues;
import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.desk.Desk;
import io.septet.desk.Finding;
import io.septet.goal.Answer;
import io.septet.goal.GoalStatement;
import io.septet.goal.Goals;
import io.septet.goal.Round;
import io.septet.goal.SampleGoals;
import io.septet.goal.Verdict;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectFile;
import io.septet.project.ProjectFiles;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Setting the goal")
class GoalSettingTest {

    private static final String LEAD = head("marketing");
    private static final Map<String, String> CONFIRMED = Map.of("decision", "CONFIRM");

    @Autowired
    Colleagues colleagues;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    ProjectFiles files;

    @Autowired
    Desk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ObjectMapper json;

    ProjectId project;
    ProcessInstance goalSetting;

    @BeforeEach
    void propose() {
        project =
                projects.propose(new Proposal("618 campaign", Category.CAMPAIGN, "marketing", LEAD, bob("marketing")));
        goalSetting = runtime.startProcessInstanceByKey(
                GoalSetting.PROCESS, projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()));
    }

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
                        Participation.through("marketing", ann("marketing")),
                        Participation.through("sales", ann("sales")));
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
                        tuple("marketing", Verdict.CONFIRM, ann("marketing"), null),
                        tuple("sales", Verdict.CONFIRM, ann("sales"), null));
        assertThat(latest().answers()).extracting(Answer::at).doesNotContainNull();
    }

    @Test
    @DisplayName("G6: an objection brings the statement back to its author with names and reasons, and all answer anew")
    void objected() {
        define(SampleGoals.inOrder());
        colleagues.as(ann("marketing")).complete("ConfirmGoal", CONFIRMED);
        object(ann("sales"), "Shops abroad matter most.");

        assertThat(goalSetting).isWaitingAt("DefineGoal").hasNotPassed("GoalAgreed");
        JsonNode opened = open("DefineGoal", LEAD);
        assertThat(opened.at("/reference/objections/0/department").asText()).isEqualTo("sales");
        assertThat(opened.at("/reference/objections/0/person").asText()).isEqualTo(ann("sales"));
        assertThat(opened.at("/reference/objections/0/reason").asText()).isEqualTo("Shops abroad matter most.");

        colleagues.as(LEAD).complete("DefineGoal", opened.get("content").toString());

        assertThat(goals.statement(project)).isEqualTo(SampleGoals.inOrder());
        assertThat(colleagues.tasks("ConfirmGoal")).hasSize(2);
        assertThat(open("ConfirmGoal", ann("marketing"))
                        .at("/reference/objections/0/reason")
                        .asText())
                .isEqualTo("Shops abroad matter most.");
        colleagues.as(ann("marketing")).complete("ConfirmGoal", CONFIRMED);
        colleagues.as(ann("sales")).complete("ConfirmGoal", CONFIRMED);

        assertThat(goalSetting).isEnded();
        List<Round> rounds = goals.rounds(project);
        assertThat(rounds).extracting(Round::number).containsExactly(1, 2);
        assertThat(rounds.get(0).objections()).hasSize(1);
        assertThat(rounds.get(1).answers()).extracting(Answer::verdict).containsOnly(Verdict.CONFIRM);
    }

    @Test
    @DisplayName("G6: the first objection ends the round for all")
    void firstObjection() {
        define(SampleGoals.inOrder());
        Task other = colleagues.tasks("ConfirmGoal").get(0);

        object(ann("sales"), "No.");

        assertThat(colleagues.tasks("ConfirmGoal")).isEmpty();
        assertThatThrownBy(() -> colleagues.as(ann("marketing")).complete(other, CONFIRMED))
                .hasMessageContaining("This task is no longer open.");
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
        Task defining = colleagues.task("DefineGoal");
        colleagues
                .as(LEAD)
                .loggedIn(() -> tasks.createAttachment(
                        "text/plain",
                        defining.getId(),
                        null,
                        "访谈<b>.txt",
                        null,
                        new ByteArrayInputStream("What customers say".getBytes(StandardCharsets.UTF_8))));
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

    @Nested
    @DisplayName("refuses")
    class Refuses {

        @Test
        @DisplayName("G2: a vague goal, in words that name the missing letters")
        void vague() {
            ObjectNode content = content(SampleGoals.inOrder());
            content.set("objective", json.createObjectNode().put("specific", "提升市场影响力"));

            assertThatThrownBy(() -> colleagues.as(LEAD).complete("DefineGoal", content))
                    .hasMessageContaining("The goal is not SMART yet. Missing: S, M, A, R, T");
            assertThat(goals.latest(project)).isEmpty();
            assertThat(goalSetting).isWaitingAt("DefineGoal");
        }

        @ParameterizedTest(name = "{0} without {1}")
        @DisplayName("G2: a goal that lacks one letter, beside the field")
        @CsvSource({"S, specific", "M, metric", "M, target", "A, achievable", "R, relevant", "T, dueOn"})
        void letter(String letter, String field) {
            ObjectNode content = content(SampleGoals.inOrder());
            ((ObjectNode) content.get("objective")).putNull(field);

            assertThat(check(content))
                    .extracting(Finding::path, finding -> finding.arguments().toString())
                    .containsExactly(tuple("", "[" + letter + "]"), tuple("objective." + field, "[]"));
        }

        @Test
        @DisplayName("G3: a key result due after the objective, and of somebody who takes no part")
        void keyResult() {
            ObjectNode content = content(SampleGoals.inOrder());
            ObjectNode second = (ObjectNode) content.get("keyResults").get(1);
            second.put("dueOn", SampleGoals.DUE.plusDays(1).toString()).put("department", "finance");

            assertThat(check(content))
                    .extracting(Finding::path)
                    .containsExactlyInAnyOrder("keyResults[1].dueOn", "keyResults[1].department");
        }

        @Test
        @DisplayName("G4: unknown people, people of other departments, and departments that are in and out")
        void scope() {
            ObjectNode content = content(SampleGoals.inOrder());
            ObjectNode scope = (ObjectNode) content.get("scope");
            ((ObjectNode) scope.get("departments").get(0)).put("contact", "nobody");
            ((ObjectNode) scope.get("departments").get(1)).put("contact", ann("legal"));
            ((ArrayNode) scope.get("notPartOf")).add("sales");

            assertThat(check(content))
                    .extracting(Finding::path)
                    .containsExactlyInAnyOrder(
                            "scope.departments[0].contact", "scope.departments[1].contact", "scope.notPartOf");
        }

        @Test
        @DisplayName("texts that are too long, values of the wrong type and fields that nobody knows")
        void malformed() {
            ObjectNode tooLong = content(SampleGoals.inOrder());
            ((ObjectNode) tooLong.get("objective")).put("specific", "x".repeat(2001));
            ObjectNode wrongType = content(SampleGoals.inOrder());
            ((ObjectNode) wrongType.get("objective")).put("target", "many");
            ObjectNode wrongDate = content(SampleGoals.inOrder());
            ((ObjectNode) wrongDate.get("keyResults").get(0)).put("dueOn", "tomorrow");
            ObjectNode unknown = content(SampleGoals.inOrder());
            unknown.put("planRejected", false);
            ObjectNode nullRow = content(SampleGoals.inOrder());
            ((ArrayNode) nullRow.get("keyResults")).addNull();

            assertThat(check(tooLong)).extracting(Finding::path).containsExactly("objective.specific");
            assertThat(check(wrongType)).extracting(Finding::path).containsExactly("objective.target");
            assertThat(check(wrongDate)).extracting(Finding::path).containsExactly("keyResults[0].dueOn");
            assertThat(check(unknown)).extracting(Finding::path).containsExactly("planRejected");
            assertThat(check(nullRow)).isNotEmpty();
            assertThat(check(json.createObjectNode())).hasSize(3);
        }

        @Test
        @DisplayName("G6: an objection without a reason, and an answer that is none")
        void answer() {
            define(SampleGoals.inOrder());

            assertThatThrownBy(() -> object(ann("sales"), " \n")).hasMessageContaining("Please say why you object");
            assertThatThrownBy(() -> colleagues.as(ann("sales")).complete("ConfirmGoal", Map.of()))
                    .hasMessageContaining("Please choose an answer.");
            assertThatThrownBy(() -> colleagues.as(ann("sales")).complete("ConfirmGoal", Map.of("decision", "MAYBE")))
                    .hasMessageContaining("This value cannot be read.");
            assertThat(latest().answers()).isEmpty();
        }

        @Test
        @DisplayName("G6: somebody else's answer, and a second one")
        void notTheirs() {
            define(SampleGoals.inOrder());
            Task ofSales = colleagues.tasks("ConfirmGoal").get(1);

            for (String other : List.of(ann("marketing"), LEAD, head("sales"), "admin")) {
                assertThatThrownBy(() -> colleagues.as(other).complete(ofSales, CONFIRMED))
                        .isInstanceOf(AuthorizationException.class);
            }
            colleagues.as(ann("sales")).complete(ofSales, CONFIRMED);
            assertThatThrownBy(() -> colleagues.as(ann("sales")).complete(ofSales, CONFIRMED))
                    .isNotNull();
            assertThat(latest().answers()).hasSize(1);
        }
    }

    private void define(GoalStatement statement) {
        colleagues.as(LEAD).complete("DefineGoal", content(statement));
    }

    private void object(String person, String reason) {
        colleagues.as(person).complete("ConfirmGoal", Map.of("decision", "OBJECT", "reason", reason));
    }

    private Round latest() {
        return goals.latest(project).orElseThrow();
    }

    private ObjectNode content(GoalStatement statement) {
        return json.valueToTree(DefineGoal.Content.of(statement));
    }

    private List<Finding> check(ObjectNode content) {
        return desk.check(colleagues.task("DefineGoal").getId(), LEAD, content.toString());
    }

    /** What the form gets, as the browser sees it. */
    private JsonNode open(String task, String person) {
        String id = colleagues.tasks(task).stream()
                .filter(open -> person.equals(open.getAssignee()))
                .findFirst()
                .orElseThrow()
                .getId();
        Desk.OpenTask open = desk.open(id, person);
        return json.createObjectNode()
                .<ObjectNode>set("content", json.valueToTree(open.sheet().content()))
                .set("reference", json.valueToTree(open.sheet().reference()));
    }
}
