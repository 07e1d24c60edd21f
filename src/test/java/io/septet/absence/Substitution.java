package io.septet.absence;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;

import io.septet.Colleagues;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** What tests of substitutes share: a project whose lead is away, the task to write its goal, and what people are told. */
abstract class Substitution {

    static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate FRIDAY = MONDAY.plusDays(4);
    static final String LEAD = head("sales");
    static final String SUBSTITUTE = bob("legal");

    @Autowired
    NameSubstitute naming;

    @Autowired
    Absences absences;

    @Autowired
    Projects projects;

    @Autowired
    Notifications notifications;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    ProjectId project;

    @BeforeEach
    void propose() {
        project = projects.propose(new Proposal(
                "618 campaign",
                Category.CAMPAIGN,
                DepartmentId.of("sales"),
                PersonId.of(LEAD),
                PersonId.of(ann("sales"))));
    }

    Task writeGoal() {
        String instance = runtime.startProcessInstanceByKey(
                        "goal-setting", projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()))
                .getId();
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    void handOver() {
        management.createJobQuery().executable().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .forEach(job -> management.executeJob(job.getId()));
    }

    List<String> subjectsTo(String person) {
        return notifications.toldTo(PersonId.of(person), Pageable.unpaged()).getContent().stream()
                .map(MessageView::subject)
                .toList();
    }

    Task now(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult();
    }
}
