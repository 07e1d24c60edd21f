package io.septet.lifecycle.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.desk.Desk;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItemKey;
import io.septet.project.AllProjects;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import io.septet.project.Step;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.TrackedProject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The life of a project")
class CollaborationProjectTest extends WholeProjects {

    private static final String DELIVERY = "work-item-delivery";

    @Autowired
    Projects projects;

    @Autowired
    Desk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    PlanVersions plans;

    @Test
    @DisplayName("G1: anybody of the staff proposes a project, which starts it with the goal")
    void proposed() {
        Life life = new Life(beans);

        ProjectView project = life.view();
        assertThat(project.name()).isEqualTo("618 campaign");
        assertThat(project.category()).isEqualTo(Category.CAMPAIGN);
        assertThat(project.initiatingDepartment()).isEqualTo(DepartmentId.of("marketing"));
        assertThat(project.overallLead()).isEqualTo(PersonId.of(LEAD));
        assertThat(project.coordinator()).isEqualTo(PersonId.of(bob("research")));
        assertThat(project.proposedBy()).isEqualTo(PersonId.of(bob("sales")));
        assertThat(project.step()).isEqualTo(Step.GOAL);
        assertThat(life.process()).isWaitingAt("SetGoal");
        assertThat(life.running("goal-setting")).isOne();
        assertThat(life.open()).extracting(Task::getAssignee).containsExactly(LEAD);
        assertThat(runtime.getVariables(life.process().getId())).containsOnlyKeys(ProjectId.VARIABLE);
    }

    @Test
    @Reaches("collaboration-project/ProjectArchived")
    @DisplayName("G1–A1: a project goes from its proposal through every step to the archive")
    void wholeLife() {
        Life life = new Life(beans);
        List<String> places = List.of(
                "SetGoal", "PlanResponsibilities", "SignOffPlan", "TrackDelivery", "ReviewProject", "ArchiveProject");
        for (Step step : Step.values()) {
            life.to(step);
            assertThat(life.process()).isWaitingAtExactly(places.get(step.ordinal()));
        }
        assertThat(life.open()).isEmpty();
        assertThat(deliveries.of(life.id()))
                .extracting(DeliveryView::workItemKey, DeliveryView::status)
                .containsExactly(
                        tuple(WorkItemKey.of("W1"), DeliveryStatus.ACCEPTED),
                        tuple(WorkItemKey.of("W2"), DeliveryStatus.ACCEPTED));

        life.toTheEnd();

        assertThat(life.process()).isEnded().hasPassed("ProjectArchived").hasNotPassed("CancellationRequested");
        assertThat(life.view().state()).isEqualTo(State.ARCHIVED);
        assertThat(life.view().step()).isEqualTo(Step.ARCHIVE);
        assertThat(archives.get(life.id(), PersonId.of(LEAD)).length()).isPositive();
        assertThat(told(life, "project.filed")).contains(LEAD, bob("research"), ann("sales"), ann("marketing"));
    }

    @Test
    @DisplayName("S2: a rejected plan goes back to the responsibilities, and is signed under its next number")
    void sentBack() {
        Life life = new Life(beans).to(Step.SIGN_OFF);

        life.sendBack("sales", "No budget");

        assertThat(life.process()).isWaitingAtExactly("PlanResponsibilities").hasPassed("IsPlanSigned");
        assertThat(life.view().step()).isEqualTo(Step.RESPONSIBILITIES);
        assertThat(told(life, "signoff.planReturned")).containsExactlyInAnyOrder(LEAD, bob("research"));

        life.to(Step.TRACKING);
        assertThat(plans.versions(life.id()))
                .extracting(PlanVersion::number, PlanVersion::state)
                .containsExactly(tuple(1, PlanVersion.State.REJECTED), tuple(2, PlanVersion.State.IN_EFFECT));
        assertThat(life.running(DELIVERY)).isEqualTo(2);
    }

    @Test
    @DisplayName("V1: a project with no work left is reviewed")
    void reviewed() {
        TrackedProject tracked = new TrackedProject(beans);
        tracked.plan();

        ProcessInstance life = runtime.createProcessInstanceByKey(CollaborationProject.PROCESS)
                .businessKey(tracked.view().code())
                .setVariable(ProjectId.VARIABLE, tracked.id().toString())
                .startBeforeActivity("TrackDelivery")
                .execute();

        assertThat(life).hasPassed("TrackDelivery").isWaitingAt("ReviewProject");
        assertThat(tracked.view().step()).isEqualTo(Step.REVIEW);
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
        List<ProjectView> before = AllProjects.of(projects);
        Map<String, Object> content = new HashMap<>(Life.proposal());
        content.put(field, value);

        assertThat(desk.checkStart(CollaborationProject.PROCESS, PersonId.of(bob("sales")), json(content)))
                .extracting(Finding::path)
                .containsExactly(path);
        assertThatThrownBy(() -> colleagues.as(bob("sales")).start(CollaborationProject.PROCESS, content))
                .hasMessageNotContaining("Exception");
        assertThat(AllProjects.of(projects)).hasSameSizeAs(before);
    }

    @Test
    @DisplayName("G1: who belongs to no department proposes nothing")
    void staffOnly() {
        List<ProjectView> before = AllProjects.of(projects);

        assertThatThrownBy(() -> colleagues.as("admin").start(CollaborationProject.PROCESS, Life.proposal()))
                .hasMessageContaining("Only people who belong to a department");
        assertThat(AllProjects.of(projects)).hasSameSizeAs(before);
    }

    private static String json(Map<String, Object> content) {
        try {
            return new ObjectMapper().writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
