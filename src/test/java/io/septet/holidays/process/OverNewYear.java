package io.septet.holidays.process;

import io.septet.Company;
import io.septet.calendar.HolidayLists;
import io.septet.calendar.ListPutIn;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.Goals;
import io.septet.goal.SampleGoals;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.domain.Pageable;

/** Projects whose deadlines reach over a new year, whose list of holidays is put in, and is followed when the test says so. */
final class OverNewYear {

    private static final PersonId LEAD = PersonId.of(Company.head("marketing"));
    private static final PersonId COORDINATOR = PersonId.of(Company.bob("marketing"));

    private final HolidayLists lists;
    private final Projects projects;
    private final Goals goals;
    private final Notifications notifications;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    OverNewYear(BeanFactory beans) {
        lists = beans.getBean(HolidayLists.class);
        projects = beans.getBean(Projects.class);
        goals = beans.getBean(Goals.class);
        notifications = beans.getBean(Notifications.class);
        runtime = beans.getBean(RuntimeService.class);
        tasks = beans.getBean(TaskService.class);
        management = beans.getBean(ManagementService.class);
    }

    ProjectId proposed() {
        Date now = ClockUtil.getCurrentTime();
        ClockUtil.setCurrentTime(date("2024-03-04T09:30"));
        ProjectId project = projects.propose(
                new Proposal("618 campaign", Category.CAMPAIGN, DepartmentId.of("marketing"), LEAD, COORDINATOR));
        goals.define(project, SampleGoals.inOrder(), LEAD);
        ClockUtil.setCurrentTime(now);
        return project;
    }

    /** A project whose lead has two working days to assign departments. */
    Task planning() {
        ProjectId project = proposed();
        ProcessInstance planning = runtime.startProcessInstanceByKey(
                "responsibility-planning",
                projects.get(project).code(),
                Map.of(ProjectId.VARIABLE, project.toString()));
        return tasks.createTaskQuery().processInstanceId(planning.getId()).singleResult();
    }

    void put(String list) {
        long instead = lists.inForce().stream()
                .filter(known -> known.year() == 2027)
                .mapToLong(ListPutIn::number)
                .sum();
        lists.put(2027, list.getBytes(StandardCharsets.UTF_8), "2027.csv", PersonId.of("admin"), instead);
    }

    /** All jobs of the way run. */
    void follow() {
        for (Job job = nextLeg(); job != null; job = nextLeg()) {
            management.executeJob(job.getId());
        }
    }

    Job nextLeg() {
        return management.createJobQuery().list().stream()
                .filter(job -> FollowHolidays.TYPE.equals(((JobEntity) job).getJobHandlerType()))
                .findFirst()
                .orElse(null);
    }

    ListPutIn list() {
        return lists.inForce().stream()
                .filter(list -> list.year() == 2027)
                .findFirst()
                .orElseThrow();
    }

    /** What the lead was told of deadlines that moved. */
    List<MessageView> told() {
        return notifications.toldTo(LEAD, Pageable.unpaged()).stream()
                .filter(message -> message.tells("holidays.moved"))
                .toList();
    }

    void passTo(String moment, Task of) {
        for (Job job = nextTimer(of); !job.getDuedate().after(date(moment)); job = nextTimer(of)) {
            ClockUtil.setCurrentTime(job.getDuedate());
            management.executeJob(job.getId());
        }
        ClockUtil.setCurrentTime(date(moment));
    }

    private Job nextTimer(Task of) {
        return jobsOf(of).get(0);
    }

    List<Job> jobsOf(Task task) {
        return management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .orderByJobDuedate()
                .asc()
                .list();
    }

    Date due(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getDueDate();
    }

    Date timer(Task task, String event) {
        return management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .activityId(event)
                .singleResult()
                .getDuedate();
    }

    static Date date(String inShanghai) {
        return Date.from(LocalDateTime.parse(inShanghai)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant());
    }
}
