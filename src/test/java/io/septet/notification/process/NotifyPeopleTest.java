package io.septet.notification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.EngineAtRest;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.notification.Notifications;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Notification: a model whose expression names the addressee")
class NotifyPeopleTest {

    private static final String PROCESS = "telling";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    Notifications notifications;

    @Autowired
    Projects projects;

    ProjectId project;
    String deployment;

    @BeforeEach
    void deploy() {
        project = projects.propose(new Proposal(
                "Spring sale",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of("marketing.head"),
                PersonId.of("sales.ann")));
        deployment = repository
                .createDeployment()
                .name(PROCESS)
                .addModelInstance(
                        "processes/notification/telling.bpmn",
                        Bpmn.createExecutableProcess(PROCESS)
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent("Start")
                                .sendTask("Tell")
                                .camundaAsyncBefore()
                                .camundaDelegateExpression("${notify}")
                                .camundaInputParameter("to", "${workItemKey}")
                                .camundaInputParameter("message", "goal.shared")
                                .endEvent("Told")
                                .done())
                .deploy()
                .getId();
    }

    @AfterEach
    void leaveNoModel() {
        EngineAtRest.endInstances(runtime);
        repository.deleteDeployment(deployment, true);
    }

    @Test
    @DisplayName("tells a person, and the contact or head of a department")
    void known() {
        management.executeJob(tell("legal.bob").getId());
        management.executeJob(tell("legal").getId());

        assertThat(notifications.of(project))
                .extracting(message -> message.person())
                .containsExactlyInAnyOrder(PersonId.of("legal.bob"), PersonId.of("legal.head"));
    }

    @Test
    @DisplayName("becomes an incident that names the unknown addressee, instead of telling nobody")
    void unknown() {
        Job job = tell("particpants");
        while (retries(job) > 0) {
            assertThatThrownBy(() -> management.executeJob(job.getId()))
                    .hasMessageContaining("Nobody to tell: 'particpants' is none of");
        }

        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult()
                        .getIncidentMessage())
                .contains("Nobody to tell: 'particpants'");
        assertThat(notifications.of(project)).isEmpty();
    }

    private int retries(Job job) {
        return management.createJobQuery().jobId(job.getId()).singleResult().getRetries();
    }

    private Job tell(String whom) {
        String instance = runtime.startProcessInstanceByKey(
                        PROCESS, Map.of(ProjectId.VARIABLE, project.toString(), "workItemKey", whom))
                .getId();
        return management.createJobQuery().processInstanceId(instance).singleResult();
    }
}
