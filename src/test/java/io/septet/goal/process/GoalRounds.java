package io.septet.goal.process;

import static io.septet.Company.bob;
import static io.septet.Company.head;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.Colleagues;
import io.septet.Filled;
import io.septet.desk.Desk;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.GoalStatement;
import io.septet.goal.Goals;
import io.septet.goal.KeyResult;
import io.septet.goal.Objective;
import io.septet.goal.Reply;
import io.septet.goal.Round;
import io.septet.goal.SampleGoals;
import io.septet.goal.TakeGoalBack;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of the goal share: a project whose goal is to be set, and how people write and answer it. */
abstract class GoalRounds {

    static final String LEAD = head("marketing");
    static final String REASON = "Shops abroad matter most.";
    static final String OTHER_REASON = "The budget is ours.";
    static final String REPLY = "The target is lower now.";
    static final Map<String, String> CONFIRMED = Map.of("decision", "CONFIRM");

    @Autowired
    Colleagues colleagues;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    TakeGoalBack takeGoalBack;

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
        project = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(LEAD),
                PersonId.of(bob("marketing"))));
        goalSetting = runtime.startProcessInstanceByKey(
                GoalSetting.PROCESS, projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()));
    }

    void define(GoalStatement statement) {
        colleagues.as(LEAD).complete("DefineGoal", content(statement));
    }

    void object(String person, String reason) {
        colleagues.as(person).complete("ConfirmGoal", Map.of("decision", "OBJECT", "reason", reason));
    }

    Round latest() {
        return goals.latest(project).orElseThrow();
    }

    static Filled content(GoalStatement statement) {
        return Filled.as(DefineGoal.Content.of(statement));
    }

    /** What the form gets, as the browser sees it. */
    JsonNode open(String task, String person) {
        String id = colleagues.tasks(task).stream()
                .filter(open -> person.equals(open.getAssignee()))
                .findFirst()
                .orElseThrow()
                .getId();
        Desk.OpenTask open = desk.open(id, PersonId.of(person));
        return json.createObjectNode()
                .<ObjectNode>set("content", json.valueToTree(open.sheet().content()))
                .set("reference", json.valueToTree(open.sheet().reference()));
    }

    /** A statement after objections, with the same answer to each. */
    void defineAgain(GoalStatement statement, String reply) {
        List<Reply> replies = latest().objections().stream()
                .map(answer -> new Reply(answer.department(), reply))
                .toList();
        colleagues.as(LEAD).complete("DefineGoal", Filled.as(DefineGoal.Content.of(statement, replies)));
    }

    static GoalStatement naming(int target) {
        KeyResult one = SampleGoals.keyResult("sales", SampleGoals.DUE);
        return SampleGoals.statement(
                withTarget(target).objective(),
                List.of(new KeyResult(
                        one.department(), "Shops reach 25 % as well", one.metric(), one.target(), one.dueOn())));
    }

    static GoalStatement withTarget(int target) {
        Objective one = SampleGoals.objective();
        return SampleGoals.statement(
                new Objective(
                        one.specific(),
                        one.metric(),
                        one.baseline(),
                        BigDecimal.valueOf(target),
                        one.unit(),
                        one.achievable(),
                        one.relevant(),
                        one.dueOn()),
                SampleGoals.inOrder().keyResults());
    }
}
