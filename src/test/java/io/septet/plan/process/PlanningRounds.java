package io.septet.plan.process;

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
import io.septet.findings.Finding;
import io.septet.findings.FindingTexts;
import io.septet.goal.Goals;
import io.septet.goal.SampleGoals;
import io.septet.plan.PlanChecks;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanVersions;
import io.septet.plan.SamplePlans;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of planning share: departments whose goal is agreed, and how they plan. */
abstract class PlanningRounds {

    static final String LEAD = head("marketing");

    static final String COORDINATOR = bob("marketing");

    @Autowired
    Colleagues colleagues;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    PlanVersions plans;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    PlanChecks checks;

    @Autowired
    Desk desk;

    @Autowired
    FindingTexts texts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ObjectMapper json;

    ProjectId project;

    ProcessInstance planning;

    @BeforeEach
    void agreeGoal() {
        project = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(LEAD),
                PersonId.of(COORDINATOR)));
        goals.define(project, SampleGoals.inOrder(), PersonId.of(LEAD));
        planning = start();
    }

    ProcessInstance start() {
        return runtime.startProcessInstanceByKey(
                ResponsibilityPlanning.PROCESS,
                projects.get(project).code(),
                Map.of(ProjectId.VARIABLE, project.toString()));
    }

    void assign() {
        colleagues.as(LEAD).complete("AssignDepartments", SamplePlans.parts());
    }

    void planWork() {
        colleagues.as(COORDINATOR).complete("PlanWork", SamplePlans.work());
    }

    void agree() {
        colleagues.as(COORDINATOR).complete("AgreeCommunication", SamplePlans.agreement());
    }

    static Filled content(Object content) {
        return Filled.as(content);
    }

    List<Finding> check(Consumer<Filled> change) {
        Filled content = content(SamplePlans.work());
        change.accept(content);
        return check(content.toString());
    }

    List<Finding> check(String content) {
        return desk.check(colleagues.task("PlanWork").getId(), PersonId.of(COORDINATOR), content);
    }

    /** What the form gets, as the browser sees it. */
    JsonNode open(String task, String person) {
        Desk.OpenTask open = desk.open(colleagues.task(task).getId(), PersonId.of(person));
        return json.createObjectNode()
                .<ObjectNode>set("content", json.valueToTree(open.sheet().content()))
                .set("reference", json.valueToTree(open.sheet().reference()));
    }
}
