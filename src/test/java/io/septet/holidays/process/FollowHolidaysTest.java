package io.septet.holidays.process;

import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Company;
import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.calendar.HolidayLists;
import io.septet.calendar.HolidaysPutIn;
import io.septet.calendar.ListPutIn;
import io.septet.calendar.ListsInTests;
import io.septet.calendar.WorkingTime;
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
import io.septet.tracking.TrackedProject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
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
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
@DisplayName("Next year's list of holidays is put in:")
class FollowHolidaysTest {

    private static final PersonId LEAD = PersonId.of(Company.head("marketing"));
    private static final PersonId COORDINATOR = PersonId.of(Company.bob("marketing"));
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Autowired
    HolidayLists lists;

    @Autowired
    WorkingTime time;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    Notifications notifications;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Statements statements;

    @Autowired
    BeanFactory beans;

    @BeforeEach
    void wednesday() {
        ListsInTests.forget(beans);
        ClockUtil.setCurrentTime(date("2026-12-30T10:00"));
    }

    @AfterEach
    void forget() {
        ListsInTests.forget(beans);
    }

    @Test
    @DisplayName(
            "X7: due dates that the model gave follow with their timers, those set by hand stay, each person is told once")
    void tasks() {
        Task one = planning();
        Task two = planning();
        Task byHand = planning();
        byHand.setDueDate(date("2027-01-08T10:00"));
        tasks.saveTask(byHand);
        assertThat(due(one)).isEqualTo(date("2027-01-01T10:00"));
        int toldBefore = told(LEAD).size();

        put(ListsInTests.NEW_YEAR);
        follow();

        assertThat(due(one)).isEqualTo(date("2027-01-03T10:00"));
        assertThat(due(two)).isEqualTo(date("2027-01-03T10:00"));
        assertThat(timer(one, "AssignDepartmentsLate")).isEqualTo(date("2027-01-03T10:00"));
        assertThat(due(byHand)).isEqualTo(date("2027-01-08T10:00"));
        assertThat(timer(byHand, "AssignDepartmentsLate")).isEqualTo(date("2027-01-08T10:00"));
        assertThat(told(LEAD)).hasSize(toldBefore + 1);
        assertThat(told(LEAD))
                .filteredOn(message -> message.subject().equals("Deadlines moved with the public holidays (2)"))
                .singleElement()
                .satisfies(message -> assertThat(message.body())
                        .contains("Assign departments · 618 campaign: 1 Jan 2027, 10:00 → 3 Jan 2027, 10:00")
                        .doesNotContain("8 Jan 2027"));
        assertThat(list().followedAt()).isNotNull();
        assertThat(list().deadlines()).isEqualTo(2);
    }

    @Test
    @DisplayName("X7: looking again moves nothing and tells nobody; a task that was given by the new list stays")
    void again() {
        Task before = planning();
        put(ListsInTests.NEW_YEAR);
        Task after = planning();
        follow();
        int toldOnce = told(LEAD).size();
        Date moved = due(before);

        ListsInTests.forgetFollowed(beans);
        events.publishEvent(new HolidaysPutIn(list().number()));
        follow();

        assertThat(due(before)).isEqualTo(moved).isEqualTo(date("2027-01-03T10:00"));
        assertThat(due(after)).isEqualTo(date("2027-01-03T10:00"));
        assertThat(told(LEAD)).hasSize(toldOnce);
        assertThat(list().deadlines()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "X7: a list that is corrected before anybody followed the first moves each deadline once, to where it belongs")
    void corrected() {
        Task task = planning();
        put(ListsInTests.NEW_YEAR);
        put(ListsInTests.NEW_YEAR.replace("2027-01-03,make-up,元旦,New Year's Day\n", ""));
        int toldBefore = told(LEAD).size();

        follow();

        assertThat(due(task)).isEqualTo(date("2027-01-05T10:00"));
        assertThat(told(LEAD)).hasSize(toldBefore + 1);
        assertThat(lists.recount()).isEmpty();
    }

    @Test
    @DisplayName("X7: a rung of the escalation ladder, in working hours, comes as many working hours later")
    void ladder() {
        ClockUtil.setCurrentTime(date("2026-12-28T10:00"));
        Task late = planning();
        passTo("2026-12-31T12:00", late);
        assertThat(timer(late, "AssignDepartmentsLate")).isEqualTo(date("2027-01-01T10:00"));

        put(ListsInTests.NEW_YEAR);
        follow();

        assertThat(due(late)).isEqualTo(date("2026-12-30T10:00"));
        assertThat(timer(late, "AssignDepartmentsLate")).isEqualTo(date("2027-01-03T10:00"));
        assertThat(list().timers()).isEqualTo(1);
    }

    @Test
    @DisplayName("X7: the hand-out of work, its warnings, its reports and its end move to days that are worked")
    void delivery() {
        TrackedProject project = new TrackedProject(beans);
        project.plan(item("W1", LocalDate.of(2026, 12, 28), NEW_YEAR), item("W2", NEW_YEAR, LocalDate.of(2027, 1, 8)));
        project.track();
        Task work = project.tasks("W1", "DeliverWork").get(0);
        assertThat(due(work)).isEqualTo(date("2027-01-01T18:30"));
        ClockUtil.setCurrentTime(date("2026-12-30T11:00"));
        for (Job job : jobsOf(work)) {
            management.recalculateJobDuedate(job.getId(), false);
        }
        passTo("2026-12-31T12:00", work);
        assertThat(timer(work, "ReportTimeReached")).isEqualTo(date("2027-01-01T09:00"));
        assertThat(timer(work, "DueDateNear")).isEqualTo(date("2027-01-01T09:00"));

        put(ListsInTests.NEW_YEAR);
        follow();

        assertThat(due(work)).isEqualTo(date("2027-01-03T18:30"));
        assertThat(timer(work, "DeliverWorkLate")).isEqualTo(date("2027-01-03T18:30"));
        assertThat(timer(work, "ReportTimeReached")).isEqualTo(date("2027-01-03T09:00"));
        assertThat(timer(work, "DueDateNear")).isEqualTo(date("2027-01-03T09:00"));
        assertThat(management
                        .createJobQuery()
                        .activityId("StartDateReached")
                        .singleResult()
                        .getDuedate())
                .isEqualTo(date("2027-01-03T09:00"));
    }

    @Test
    @DisplayName("X7, V1: a date that the process keeps follows, and so do answers of several with one timer")
    void review() {
        ProjectId project = proposed();
        ProcessInstance review = runtime.startProcessInstanceByKey(
                "project-review", projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()));
        assertThat(runtime.getVariable(review.getId(), "meetingDue")).isEqualTo(date("2027-01-06T10:00"));

        put(ListsInTests.NEW_YEAR);
        follow();

        assertThat(runtime.getVariable(review.getId(), "meetingDue")).isEqualTo(date("2027-01-07T10:00"));
        List<Task> answers = tasks.createTaskQuery()
                .processInstanceId(review.getId())
                .taskDefinitionKey("AnswerReview")
                .list();
        assertThat(answers).hasSize(2).extracting(Task::getDueDate).containsOnly(date("2027-01-05T10:00"));
        assertThat(timer(answers.get(0), "AnswerReviewLate")).isEqualTo(date("2027-01-05T10:00"));

        put(ListsInTests.NEW_YEAR + "2027-01-05,holiday,元旦,New Year's Day\n");
        follow();
        assertThat(runtime.getVariable(review.getId(), "meetingDue"))
                .as("counted from its beginning again")
                .isEqualTo(date("2027-01-08T10:00"));
    }

    @Test
    @DisplayName(
            "X7: two nodes that go the same way at the same moment move each deadline once and tell each person once")
    void twoNodes() throws Exception {
        List<Task> open = List.of(planning(), planning(), planning());
        int toldBefore = told(LEAD).size();
        put(ListsInTests.NEW_YEAR);
        events.publishEvent(new HolidaysPutIn(list().number()));

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> node = () -> {
                int met = 0;
                for (Job job = nextLeg(); job != null; job = nextLeg()) {
                    met += execute(job) ? 0 : 1;
                    assertThat(met).as("times that it met the other").isLessThan(200);
                }
                return met;
            };
            for (Future<Integer> done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(open).extracting(this::due).containsOnly(date("2027-01-03T10:00"));
        assertThat(database.queryForObject("select count(*) from moved_deadline", Long.class))
                .isEqualTo(3);
        assertThat(told(LEAD)).hasSize(toldBefore + 1);
        assertThat(list().deadlines()).isEqualTo(3);
        assertThat(list().followedAt()).isNotNull();
    }

    /** Whether nobody was in the way. */
    private boolean execute(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (RuntimeException met) {
            return false;
        }
    }

    @Test
    @DisplayName(
            "X7: deadlines before the first day that changes cost no statement, and others no more than their number")
    void bounded() {
        planning();
        List<Map<String, Long>> alone = legs();
        ListsInTests.forget(beans);

        ClockUtil.setCurrentTime(date("2026-06-01T10:00"));
        for (int i = 0; i < 4; i++) {
            planning();
        }
        ClockUtil.setCurrentTime(date("2026-12-30T10:00"));
        assertThat(tasks.createTaskQuery()
                        .taskDefinitionKey("AssignDepartments")
                        .list())
                .hasSize(5);
        tasks.createTaskQuery().dueAfter(date("2026-12-31T00:00")).list().forEach(task -> {
            task.setDueDate(date("2027-01-01T10:00"));
            tasks.saveTask(task);
        });
        List<Map<String, Long>> amongOthers = legs();

        assertThat(amongOthers).hasSameSizeAs(alone);
        for (int leg = 0; leg < alone.size(); leg++) {
            assertThat(amongOthers.get(leg)).isEqualTo(alone.get(leg));
        }
    }

    /** The statements that each part of the way takes. */
    private List<Map<String, Long>> legs() {
        put(ListsInTests.NEW_YEAR);
        List<Map<String, Long>> taken = new ArrayList<>();
        for (Job job = nextLeg(); job != null; job = nextLeg()) {
            String id = job.getId();
            taken.add(statements.during(() -> management.executeJob(id)));
        }
        return taken;
    }

    private ProjectId proposed() {
        Date now = ClockUtil.getCurrentTime();
        ClockUtil.setCurrentTime(date("2024-03-04T09:30"));
        ProjectId project = projects.propose(
                new Proposal("618 campaign", Category.CAMPAIGN, DepartmentId.of("marketing"), LEAD, COORDINATOR));
        goals.define(project, SampleGoals.inOrder(), LEAD);
        ClockUtil.setCurrentTime(now);
        return project;
    }

    /** A project whose lead has two working days to assign departments. */
    private Task planning() {
        ProjectId project = proposed();
        ProcessInstance planning = runtime.startProcessInstanceByKey(
                "responsibility-planning",
                projects.get(project).code(),
                Map.of(ProjectId.VARIABLE, project.toString()));
        return tasks.createTaskQuery().processInstanceId(planning.getId()).singleResult();
    }

    private void put(String list) {
        long instead = lists.inForce().stream()
                .filter(known -> known.year() == 2027)
                .mapToLong(ListPutIn::number)
                .sum();
        lists.put(2027, list.getBytes(StandardCharsets.UTF_8), "2027.csv", PersonId.of("admin"), instead);
    }

    /** All jobs of the way run. */
    private void follow() {
        for (Job job = nextLeg(); job != null; job = nextLeg()) {
            management.executeJob(job.getId());
        }
    }

    private Job nextLeg() {
        return management.createJobQuery().list().stream()
                .filter(job -> FollowHolidays.TYPE.equals(((JobEntity) job).getJobHandlerType()))
                .findFirst()
                .orElse(null);
    }

    private ListPutIn list() {
        return lists.inForce().stream()
                .filter(list -> list.year() == 2027)
                .findFirst()
                .orElseThrow();
    }

    private List<MessageView> told(PersonId person) {
        return notifications.toldTo(person, PageRequest.of(0, 100)).stream()
                .filter(message -> message.key().equals("holidays.moved"))
                .toList();
    }

    private void passTo(String moment, Task of) {
        for (Job job = nextTimer(of); !job.getDuedate().after(date(moment)); job = nextTimer(of)) {
            ClockUtil.setCurrentTime(job.getDuedate());
            management.executeJob(job.getId());
        }
        ClockUtil.setCurrentTime(date(moment));
    }

    private Job nextTimer(Task of) {
        return jobsOf(of).get(0);
    }

    private List<Job> jobsOf(Task task) {
        return management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .orderByJobDuedate()
                .asc()
                .list();
    }

    private Date due(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).singleResult().getDueDate();
    }

    private Date timer(Task task, String event) {
        return management
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .activityId(event)
                .singleResult()
                .getDuedate();
    }

    private static Date date(String inShanghai) {
        return Date.from(LocalDateTime.parse(inShanghai)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant());
    }
}
