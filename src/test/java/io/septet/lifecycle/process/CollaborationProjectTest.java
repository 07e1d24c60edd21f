package io.septet.lifecycle.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.desk.Desk;
import io.septet.desk.Finding;
import io.septet.goal.SampleGoals;
import io.septet.lifecycle.CancelProject;
import io.septet.plan.WorkItem;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import io.septet.project.Step;
import io.septet.tracking.Items;
import io.septet.tracking.TrackedProject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(
        properties = "septet.models.of-modules=lifecycle,goal,plan,signoff,tracking,review,archive,notification")
@DisplayName("The life of a project")
class CollaborationProjectTest {

    private static final String LEAD = head("marketing");
    private static final String DELIVERY = "work-item-delivery";

    @Autowired
    Colleagues colleagues;

    @Autowired
    Browser browser;

    @Autowired
    Projects projects;

    @Autowired
    CancelProject cancelProject;

    @Autowired
    Desk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    BeanFactory beans;

    @Test
    @DisplayName("G1: anybody of the staff proposes a project, which starts it with the goal")
    void proposed() {
        ProcessInstance life = propose();

        ProjectView project = project(life);
        assertThat(project.name()).isEqualTo("618 campaign");
        assertThat(project.category()).isEqualTo(Category.CAMPAIGN);
        assertThat(project.initiatingDepartment()).isEqualTo("marketing");
        assertThat(project.overallLead()).isEqualTo(LEAD);
        assertThat(project.coordinator()).isEqualTo(bob("research"));
        assertThat(project.proposedBy()).isEqualTo(bob("sales"));
        assertThat(project.step()).isEqualTo(Step.GOAL);
        assertThat(life).isWaitingAt("SetGoal");
        assertThat(running(project, "goal-setting")).isOne();
        assertThat(colleagues.task("DefineGoal").getAssignee()).isEqualTo(LEAD);
        assertThat(variables(life)).containsOnlyKeys(ProjectId.VARIABLE);
    }

    @Test
    @DisplayName("G6: an agreed goal leads to the responsibilities")
    void goalAgreed() {
        ProcessInstance life = propose();

        colleagues.as(LEAD).complete("DefineGoal", goalContent());
        for (String department : new String[] {"marketing", "sales"}) {
            colleagues.as(ann(department)).complete("ConfirmGoal", Map.of("decision", "CONFIRM"));
        }

        assertThat(life).isWaitingAt("PlanResponsibilities").hasPassed("SetGoal");
        assertThat(project(life).step()).isEqualTo(Step.RESPONSIBILITIES);
    }

    @Test
    @DisplayName("S2: a rejected plan goes back to the responsibilities")
    void sentBack() {
        TrackedProject tracked = new TrackedProject(beans);

        ProcessInstance life = at("IsPlanSigned", tracked, Map.of("planRejected", true));

        assertThat(life).isWaitingAt("PlanResponsibilities");
        assertThat(tracked.view().step()).isEqualTo(Step.RESPONSIBILITIES);
    }

    @Test
    @DisplayName("S5: a signed plan is tracked")
    void signed() {
        TrackedProject tracked = new TrackedProject(beans);
        tracked.plan(item("W1"));

        ProcessInstance life = at("IsPlanSigned", tracked, Map.of("planRejected", false));
        assertThat(life).isWaitingAt("TrackDelivery");
        assertThat(tracked.view().step()).isEqualTo(Step.TRACKING);
        assertThat(running(tracked.view(), DELIVERY)).isOne();
    }

    @Test
    @DisplayName("V1: a project with no work left is reviewed")
    void reviewed() {
        TrackedProject tracked = new TrackedProject(beans);
        tracked.plan();

        ProcessInstance life = at("TrackDelivery", tracked, Map.of());

        assertThat(life).hasPassed("TrackDelivery").isWaitingAt("ReviewProject");
        assertThat(tracked.view().step()).isEqualTo(Step.REVIEW);
    }

    @Test
    @Reaches("collaboration-project/ProjectArchived")
    @DisplayName("A1: ends archived")
    void archived() {
        TrackedProject tracked = new TrackedProject(beans);
        tracked.plan(item("W1"));

        ProcessInstance life = at("ArchiveProject", tracked, Map.of());
        file();

        assertThat(life).isEnded().hasPassed("ProjectArchived");
        assertThat(tracked.view().state()).isEqualTo(State.ARCHIVED);
        assertThat(tracked.view().step()).isEqualTo(Step.ARCHIVE);
    }

    @Test
    @Reaches("collaboration-project/ProjectCancelled")
    @DisplayName("is ended before its time from its page: open tasks go, what there is is filed")
    void cancelled() throws Exception {
        ProcessInstance life = propose();
        ProcessInstance other = propose();
        ProjectView project = project(life);
        String page = "/projects/" + project.id();

        browser.as(
                        LEAD,
                        post(page + "/cancellation")
                                .param("reason", " No budget. ")
                                .with(csrf()))
                .andExpect(redirectedUrl(page));
        file();

        assertThat(life).isEnded().hasPassed("WithdrawWork", "TellParticipants", "ProjectCancelled");
        assertThat(other).isWaitingAt("SetGoal");
        assertThat(colleagues.tasks("DefineGoal")).hasSize(1);
        ProjectView after = projects.get(project.id());
        assertThat(after.state()).isEqualTo(State.CANCELLED);
        assertThat(after.cancellation()).isEqualTo("No budget.");
        assertThat(after.cancelledBy()).isEqualTo(LEAD);
        browser.as(LEAD, get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("No budget.")));
    }

    @Test
    @DisplayName("cancelled while work is tracked, withdraws the work")
    void cancelledWhileTracked() {
        TrackedProject tracked = new TrackedProject(beans);
        tracked.plan(item("W1"), item("W2"));
        at("IsPlanSigned", tracked, Map.of("planRejected", false));
        assertThat(running(tracked.view(), DELIVERY)).isEqualTo(2);

        cancelProject.cancel(tracked.id(), "No budget", "admin");
        file();

        assertThat(running(tracked.view(), DELIVERY)).isZero();
        assertThat(running(tracked.view(), CollaborationProject.PROCESS)).isZero();
        assertThat(tracked.view().state()).isEqualTo(State.CANCELLED);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @DisplayName("G1: a proposal is complete and names people and departments of the company")
    @CsvSource({
        "name, ' ', name",
        "name, , name",
        "category, , category",
        "category, PARTY, category",
        "initiatingDepartment, moon, initiatingDepartment",
        "overallLead, nobody, overallLead",
        "overallLead, admin, overallLead",
        "coordinator, , coordinator",
        "projectId, 1, projectId",
    })
    void refused(String field, String value, String path) {
        List<ProjectView> before = projects.all();
        Map<String, Object> content = new HashMap<>(proposal());
        content.put(field, value);

        assertThat(desk.checkStart(CollaborationProject.PROCESS, bob("sales"), json(content)))
                .extracting(Finding::path)
                .containsExactly(path);
        assertThatThrownBy(() -> colleagues.as(bob("sales")).start(CollaborationProject.PROCESS, content))
                .hasMessageNotContaining("Exception");
        assertThat(projects.all()).hasSameSizeAs(before);
    }

    @Test
    @DisplayName("G1: who belongs to no department proposes nothing")
    void staffOnly() {
        List<ProjectView> before = projects.all();

        assertThatThrownBy(() -> colleagues.as("admin").start(CollaborationProject.PROCESS, proposal()))
                .hasMessageContaining("Only people who belong to a department");
        assertThat(projects.all()).hasSameSizeAs(before);
    }

    private ProcessInstance propose() {
        return colleagues.as(bob("sales")).start(CollaborationProject.PROCESS, proposal());
    }

    private static Map<String, Object> proposal() {
        return Map.of(
                "name", "618 campaign",
                "category", "CAMPAIGN",
                "initiatingDepartment", "marketing",
                "overallLead", LEAD,
                "coordinator", bob("research"));
    }

    private static Map<String, Object> goalContent() {
        return Map.of(
                "objective", SampleGoals.objective(),
                "keyResults", SampleGoals.inOrder().keyResults(),
                "scope", SampleGoals.scope());
    }

    /** A project whose process has come to that place. */
    private ProcessInstance at(String place, TrackedProject tracked, Map<String, Object> facts) {
        return runtime.createProcessInstanceByKey(CollaborationProject.PROCESS)
                .businessKey(tracked.view().code())
                .setVariables(facts)
                .setVariable(ProjectId.VARIABLE, tracked.id().toString())
                .startBeforeActivity(place)
                .execute();
    }

    private ProjectView project(ProcessInstance life) {
        return projects.get(ProjectId.of((String) variables(life).get(ProjectId.VARIABLE)));
    }

    private Map<String, Object> variables(ProcessInstance life) {
        return runtime.getVariables(life.getId());
    }

    private long running(ProjectView project, String process) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(project.code())
                .count();
    }

    private static WorkItem item(String key) {
        return Items.item(key, Items.MONDAY, Items.MONDAY.plusDays(4));
    }

    /** What waits to be filed in the background. */
    private void file() {
        for (Job job : management
                .createJobQuery()
                .processDefinitionKey("project-archive")
                .list()) {
            management.executeJob(job.getId());
        }
    }

    private static String json(Map<String, Object> content) {
        try {
            return new ObjectMapper().writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
