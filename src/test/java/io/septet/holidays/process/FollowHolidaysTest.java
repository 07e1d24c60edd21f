package io.septet.holidays.process;

import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ProcessTest;
import io.septet.calendar.HolidayLists;
import io.septet.calendar.HolidaysPutIn;
import io.septet.calendar.ListsInTests;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.tracking.TrackedProject;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ProcessTest
@DisplayName("Next year's list of holidays is put in:")
class FollowHolidaysTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Autowired
    HolidayLists lists;

    @Autowired
    Projects projects;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    BeanFactory beans;

    OverNewYear newYear;

    @BeforeEach
    void wednesday() {
        newYear = new OverNewYear(beans);
        ListsInTests.forget(beans);
        ClockUtil.setCurrentTime(OverNewYear.date("2026-12-30T10:00"));
    }

    @AfterEach
    void forget() {
        ListsInTests.forget(beans);
    }

    @Test
    @DisplayName(
            "X7: due dates that the model gave follow with their timers, those set by hand stay, each person is told once")
    void tasks() {
        Task one = newYear.planning();
        Task two = newYear.planning();
        Task byHand = newYear.planning();
        byHand.setDueDate(OverNewYear.date("2027-01-08T10:00"));
        tasks.saveTask(byHand);
        assertThat(newYear.due(one)).isEqualTo(OverNewYear.date("2027-01-01T10:00"));
        int toldBefore = newYear.told().size();

        newYear.put(ListsInTests.NEW_YEAR);
        newYear.follow();

        assertThat(newYear.due(one)).isEqualTo(OverNewYear.date("2027-01-03T10:00"));
        assertThat(newYear.due(two)).isEqualTo(OverNewYear.date("2027-01-03T10:00"));
        assertThat(newYear.timer(one, "AssignDepartmentsLate")).isEqualTo(OverNewYear.date("2027-01-03T10:00"));
        assertThat(newYear.due(byHand)).isEqualTo(OverNewYear.date("2027-01-08T10:00"));
        assertThat(newYear.timer(byHand, "AssignDepartmentsLate")).isEqualTo(OverNewYear.date("2027-01-08T10:00"));
        assertThat(newYear.told()).hasSize(toldBefore + 1);
        assertThat(newYear.told())
                .filteredOn(message -> message.subject().equals("Deadlines moved with the public holidays (2)"))
                .singleElement()
                .satisfies(message -> assertThat(message.body())
                        .contains("Assign departments · 618 campaign: 1 Jan 2027, 10:00 → 3 Jan 2027, 10:00")
                        .doesNotContain("8 Jan 2027"));
        assertThat(newYear.list().followedAt()).isNotNull();
        assertThat(newYear.list().deadlines()).isEqualTo(2);
    }

    @Test
    @DisplayName("X7: looking again moves nothing and tells nobody; a task that was given by the new list stays")
    void again() {
        Task before = newYear.planning();
        newYear.put(ListsInTests.NEW_YEAR);
        Task after = newYear.planning();
        newYear.follow();
        int toldOnce = newYear.told().size();
        Date moved = newYear.due(before);

        ListsInTests.forgetFollowed(beans);
        events.publishEvent(new HolidaysPutIn(newYear.list().number()));
        newYear.follow();

        assertThat(newYear.due(before)).isEqualTo(moved).isEqualTo(OverNewYear.date("2027-01-03T10:00"));
        assertThat(newYear.due(after)).isEqualTo(OverNewYear.date("2027-01-03T10:00"));
        assertThat(newYear.told()).hasSize(toldOnce);
        assertThat(newYear.list().deadlines()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "X7: a list that is corrected before anybody followed the first moves each deadline once, to where it belongs")
    void corrected() {
        Task task = newYear.planning();
        newYear.put(ListsInTests.NEW_YEAR);
        newYear.put(ListsInTests.NEW_YEAR.replace("2027-01-03,make-up,元旦,New Year's Day\n", ""));
        int toldBefore = newYear.told().size();

        newYear.follow();

        assertThat(newYear.due(task)).isEqualTo(OverNewYear.date("2027-01-05T10:00"));
        assertThat(newYear.told()).hasSize(toldBefore + 1);
        assertThat(lists.recount()).isEmpty();
    }

    @Test
    @DisplayName("X7: a rung of the escalation ladder, in working hours, comes as many working hours later")
    void ladder() {
        ClockUtil.setCurrentTime(OverNewYear.date("2026-12-28T10:00"));
        Task late = newYear.planning();
        newYear.passTo("2026-12-31T12:00", late);
        assertThat(newYear.timer(late, "AssignDepartmentsLate")).isEqualTo(OverNewYear.date("2027-01-01T10:00"));

        newYear.put(ListsInTests.NEW_YEAR);
        newYear.follow();

        assertThat(newYear.due(late)).isEqualTo(OverNewYear.date("2026-12-30T10:00"));
        assertThat(newYear.timer(late, "AssignDepartmentsLate")).isEqualTo(OverNewYear.date("2027-01-03T10:00"));
        assertThat(newYear.list().timers()).isEqualTo(1);
    }

    @Test
    @DisplayName("X7: the hand-out of work, its warnings, its reports and its end move to days that are worked")
    void delivery() {
        TrackedProject project = new TrackedProject(beans);
        project.plan(item("W1", LocalDate.of(2026, 12, 28), NEW_YEAR), item("W2", NEW_YEAR, LocalDate.of(2027, 1, 8)));
        project.track();
        Task work = project.tasks("W1", "DeliverWork").get(0);
        assertThat(newYear.due(work)).isEqualTo(OverNewYear.date("2027-01-01T18:30"));
        ClockUtil.setCurrentTime(OverNewYear.date("2026-12-30T11:00"));
        for (Job job : newYear.jobsOf(work)) {
            management.recalculateJobDuedate(job.getId(), false);
        }
        newYear.passTo("2026-12-31T12:00", work);
        assertThat(newYear.timer(work, "ReportTimeReached")).isEqualTo(OverNewYear.date("2027-01-01T09:00"));
        assertThat(newYear.timer(work, "DueDateNear")).isEqualTo(OverNewYear.date("2027-01-01T09:00"));

        newYear.put(ListsInTests.NEW_YEAR);
        newYear.follow();

        assertThat(newYear.due(work)).isEqualTo(OverNewYear.date("2027-01-03T18:30"));
        assertThat(newYear.timer(work, "DeliverWorkLate")).isEqualTo(OverNewYear.date("2027-01-03T18:30"));
        assertThat(newYear.timer(work, "ReportTimeReached")).isEqualTo(OverNewYear.date("2027-01-03T09:00"));
        assertThat(newYear.timer(work, "DueDateNear")).isEqualTo(OverNewYear.date("2027-01-03T09:00"));
        assertThat(management
                        .createJobQuery()
                        .activityId("StartDateReached")
                        .singleResult()
                        .getDuedate())
                .isEqualTo(OverNewYear.date("2027-01-03T09:00"));
    }

    @Test
    @DisplayName("X7, V1: a date that the process keeps follows, and so do answers of several with one timer")
    void review() {
        ProjectId project = newYear.proposed();
        ProcessInstance review = runtime.startProcessInstanceByKey(
                "project-review", projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()));
        assertThat(runtime.getVariable(review.getId(), "meetingDue")).isEqualTo(OverNewYear.date("2027-01-06T10:00"));

        newYear.put(ListsInTests.NEW_YEAR);
        newYear.follow();

        assertThat(runtime.getVariable(review.getId(), "meetingDue")).isEqualTo(OverNewYear.date("2027-01-07T10:00"));
        List<Task> answers = tasks.createTaskQuery()
                .processInstanceId(review.getId())
                .taskDefinitionKey("AnswerReview")
                .list();
        assertThat(answers).hasSize(2).extracting(Task::getDueDate).containsOnly(OverNewYear.date("2027-01-05T10:00"));
        assertThat(newYear.timer(answers.get(0), "AnswerReviewLate")).isEqualTo(OverNewYear.date("2027-01-05T10:00"));

        newYear.put(ListsInTests.NEW_YEAR + "2027-01-05,holiday,元旦,New Year's Day\n");
        newYear.follow();
        assertThat(runtime.getVariable(review.getId(), "meetingDue"))
                .as("counted from its beginning again")
                .isEqualTo(OverNewYear.date("2027-01-08T10:00"));
    }
}
