package io.septet.notification.process;

import io.septet.BlankForm;
import io.septet.Colleagues;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.notification.Notifications;
import io.septet.notification.ReminderView;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of late tasks share: a process whose tasks can be late, and time that passes. They begin on Monday, 4 March 2024, 09:30
 * in Shanghai; work is from 09:00 to 12:00 and from 13:30 to 18:30. */
abstract class LateTasks {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

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

    @Autowired
    Colleagues colleagues;

    ProjectId project;

    @BeforeEach
    void deploy() throws IOException {
        try (InputStream model = getClass().getResourceAsStream("/notification/late-work.bpmn")) {
            repository
                    .createDeployment()
                    .name("late-work")
                    .enableDuplicateFiltering(true)
                    .addInputStream("processes/notification/late-work.bpmn", model)
                    .addString("forms/notification/late-work.html", BlankForm.HTML)
                    .deploy();
        }
    }

    void start(String worker, int days) {
        project = projects.propose(new Proposal(
                "Spring sale",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of("marketing.head"),
                PersonId.of("sales.ann")));
        projects.involve(
                project,
                List.of(
                        Participation.through(DepartmentId.of("marketing"), PersonId.of("marketing.ann")),
                        Participation.through(DepartmentId.of("sales"), PersonId.of("sales.ann")),
                        Participation.through(DepartmentId.of("legal"), PersonId.of("research.bob"))));
        runtime.startProcessInstanceByKey(
                LateWork.PROCESS, Map.of(ProjectId.VARIABLE, project.toString(), "worker", worker, "days", days));
    }

    /** Lets time pass up to a moment, with every timer firing when it is due. */
    void passTo(String moment) {
        Date end = date(moment);
        for (Job next = nextTimer(); next != null && !next.getDuedate().after(end); next = nextTimer()) {
            if (next.getDuedate().after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(next.getDuedate());
            }
            management.executeJob(next.getId());
        }
        ClockUtil.setCurrentTime(end);
    }

    Job nextTimer() {
        return timers().orderByJobDuedate().asc().list().stream().findFirst().orElse(null);
    }

    Job timer() {
        return timers().singleResult();
    }

    JobQuery timers() {
        return management
                .createJobQuery()
                .processDefinitionKey(LateWork.PROCESS)
                .timers();
    }

    List<ReminderView> reminders() {
        return notifications.reminders(project);
    }

    static Date date(String inShanghai) {
        return Date.from(instant(inShanghai));
    }

    static Instant instant(String inShanghai) {
        return LocalDateTime.parse(inShanghai).atZone(SHANGHAI).toInstant();
    }
}
