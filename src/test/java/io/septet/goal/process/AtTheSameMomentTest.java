package io.septet.goal.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.AtOnce;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.Answer;
import io.septet.goal.Goals;
import io.septet.goal.SampleGoals;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Answers that come at the same moment")
class AtTheSameMomentTest {

    private static final Map<String, String> CONFIRMED = Map.of("decision", "CONFIRM");
    private static final Map<String, String> OBJECTED = Map.of("decision", "OBJECT", "reason", "Too late for us.");

    @Autowired
    Colleagues colleagues;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    ProjectId project;
    String goalSetting;

    @BeforeEach
    void ask() {
        project = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(head("marketing")),
                PersonId.of(bob("marketing"))));
        goals.define(project, SampleGoals.inOrder(), PersonId.of(head("marketing")));
        assertThat(projects.get(project).participations())
                .extracting(Participation::contact)
                .containsExactly(PersonId.of(ann("marketing")), PersonId.of(ann("sales")));
        goalSetting = runtime.createProcessInstanceByKey(GoalSetting.PROCESS)
                .businessKey(projects.get(project).code())
                .setVariable(ProjectId.VARIABLE, project.toString())
                .setVariable(GoalSetting.GOAL_OBJECTED, false)
                .setVariable(GoalSetting.GOAL_ROUND_DUE, false)
                .startBeforeActivity("ShareGoal")
                .execute()
                .getId();
    }

    private Callable<Object> completion(String person, Map<String, String> content) {
        Task task = tasks.createTaskQuery()
                .processInstanceId(goalSetting)
                .taskAssignee(person)
                .singleResult();
        return () -> {
            colleagues.as(person).complete(task, content);
            return null;
        };
    }

    private List<Answer> answers() {
        return goals.latest(project).orElseThrow().answers();
    }

    @RepeatedTest(5)
    @DisplayName("G6: a task completed in two windows counts once, and the other window says that it is done")
    void twice() throws Exception {
        List<String> refusals =
                AtOnce.refusals(List.of(completion(ann("sales"), CONFIRMED), completion(ann("sales"), OBJECTED)));
        assertThat(refusals).singleElement().asString().contains("no longer open");
        assertThat(answers()).hasSize(1);
    }

    @RepeatedTest(5)
    @DisplayName("G6: of a confirmation and an objection neither is lost")
    void confirmedAndObjected() throws Exception {
        List<String> refusals =
                AtOnce.refusals(List.of(completion(ann("marketing"), CONFIRMED), completion(ann("sales"), OBJECTED)));
        assertThat(refusals).isEmpty();
        assertThat(answers())
                .extracting(Answer::person)
                .containsExactlyInAnyOrder(PersonId.of(ann("marketing")), PersonId.of(ann("sales")));
        assertThat(tasks.createTaskQuery().processInstanceId(goalSetting).list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("DefineGoal");
    }
}
