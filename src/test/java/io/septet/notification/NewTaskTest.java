package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
@DisplayName("Notification: a new task")
class NewTaskTest {

    @Autowired
    Notifications notifications;

    @Autowired
    OverMessages over;

    @Autowired
    Projects projects;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    Colleagues colleagues;

    @Autowired
    TransactionTemplate transaction;

    ProjectId project;

    @BeforeEach
    void propose() {
        project = projects.propose(new Proposal(
                "Spring sale",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of("marketing.head"),
                PersonId.of("sales.ann")));
    }

    @Test
    @DisplayName("is announced with its project, its due date on the company's clock, and a link to it")
    void announced() {
        start();

        Task task = colleagues.task("DefineGoal");
        assertThat(notifications.of(project)).singleElement().satisfies(message -> {
            assertThat(message.person()).isEqualTo(PersonId.of("marketing.head"));
            assertThat(message.subject()).isEqualTo("New task: Define goal · Spring sale");
            assertThat(message.body())
                    .contains("Spring sale", projects.get(project).code(), "Define goal", "7 Mar 2024, 09:30");
            assertThat(message.link())
                    .isEqualTo("http://127.0.0.1:8080/camunda/app/tasklist/default/#/?task=" + task.getId());
        });
    }

    @Test
    @DisplayName("is announced to whoever it is handed over to")
    void handedOver() {
        start();
        tasks.setAssignee(colleagues.task("DefineGoal").getId(), "marketing.ann");

        assertThat(notifications.of(project))
                .extracting(MessageView::person)
                .containsExactlyInAnyOrder(PersonId.of("marketing.head"), PersonId.of("marketing.ann"));
    }

    @Test
    @DisplayName("is marked among the messages when it is somebody else's by now, or done")
    void over() {
        start();
        String task = colleagues.task("DefineGoal").getId();
        assertThat(over("marketing.head")).isZero();

        tasks.setAssignee(task, "marketing.ann");
        assertThat(over("marketing.head")).isEqualTo(1);
        assertThat(over("marketing.ann")).isZero();

        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processDefinitionKey("goal-setting")
                        .processInstanceBusinessKey(projects.get(project).code())
                        .singleResult()
                        .getId(),
                "over");
        assertThat(over("marketing.ann")).isEqualTo(1);
    }

    /** How many of the project's messages to the person are marked. */
    private long over(String person) {
        List<MessageView> messages = notifications.of(project);
        Set<UUID> marked = over.among(messages);
        return messages.stream()
                .filter(message -> message.person().equals(PersonId.of(person)) && marked.contains(message.id()))
                .count();
    }

    @Test
    @DisplayName("that never came to be is not announced")
    void rolledBack() {
        transaction.executeWithoutResult(status -> {
            start();
            status.setRollbackOnly();
        });

        assertThat(notifications.of(project)).isEmpty();
    }

    private void start() {
        runtime.startProcessInstanceByKey(
                "goal-setting", projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()));
    }
}
