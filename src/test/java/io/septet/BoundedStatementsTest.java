package io.septet;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.goal.SampleGoals;
import io.septet.lifecycle.CancelProject;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.MinutesContent;
import io.septet.plan.SamplePlans;
import io.septet.project.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What Septet asks of the database does not grow with the number of projects. */
@ProcessTest
class BoundedStatementsTest {

    private static final Date NEXT_FRIDAY = Date.from(EngineAtRest.MONDAY_MORNING.plus(Duration.ofDays(11)));

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Statements statements;

    @Autowired
    CancelProject cancelProject;

    @Autowired
    Meetings meetings;

    @Autowired
    IdentityService identities;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Test
    @DisplayName("A page takes as many statements with six projects as with one that runs and one that is archived")
    void pages() throws Exception {
        Life archived = propose().toTheEnd();
        Life tracked = propose().to(Step.TRACKING);
        Map<String, Map<String, Long>> few = pagesOf(tracked, archived);
        propose().to(Step.TRACKING);
        propose().to(Step.TRACKING);
        cancel(propose());
        cancel(propose());
        assertNoneMoreOften(pagesOf(tracked, archived), few);
    }

    private static void assertNoneMoreOften(Map<String, Map<String, Long>> taken, Map<String, Map<String, Long>> few) {
        taken.forEach((path, made) -> made.keySet()
                .removeIf(statement -> made.get(statement).equals(few.get(path).get(statement))));
        taken.values().removeIf(Map::isEmpty);
        assertThat(taken).as("statements that are made more often, by page").isEmpty();
    }

    @Test
    @DisplayName(
            "A page takes as many statements with more departments, people, items, meetings and changes as with few")
    void contents() throws Exception {
        Life archived = propose().toTheEnd();
        Life tracked = propose().to(Step.TRACKING);
        Map<String, Map<String, Long>> few = pagesOf(tracked, archived);
        archived = large().toTheEnd();
        tracked = large().to(Step.TRACKING);
        meet(archived);
        meet(tracked);
        List<String> hired = hire();
        try {
            assertNoneMoreOften(pagesOf(tracked, archived), few);
        } finally {
            hired.forEach(identities::deleteUser);
            hired.forEach(identities::deleteGroup);
        }
    }

    /** Five people, each in a department of their own. */
    private List<String> hire() {
        List<String> hired = List.of("hired1", "hired2", "hired3", "hired4", "hired5");
        for (String id : hired) {
            identities.saveUser(identities.newUser(id));
            Group department = identities.newGroup(id);
            department.setType(Directory.DEPARTMENT);
            department.setName(id);
            identities.saveGroup(department);
            identities.createMembership(id, id);
        }
        return hired;
    }

    private void meet(Life project) {
        LocalDate day = EngineAtRest.MONDAY_MORNING.atZone(SHANGHAI).toLocalDate();
        for (MeetingKind kind : List.of(MeetingKind.KICK_OFF, MeetingKind.REVIEW, MeetingKind.REVIEW)) {
            MinutesContent content = new MinutesContent(
                    day,
                    LocalTime.of(8, 0),
                    30,
                    "Room 3",
                    List.of(PersonId.of(Life.LEAD), PersonId.of("finance.ann"), PersonId.of("service.ann")),
                    List.of(new MinutesContent.Topic("How it goes", PersonId.of("service.bob"), "Well")),
                    List.of(),
                    List.of(new MinutesContent.ActionItem("Go on", PersonId.of("finance.bob"), day.plusDays(7))));
            meetings.record(project.id(), kind, content, PersonId.of(Life.COORDINATOR));
        }
    }

    @Test
    @DisplayName("A job takes as many statements with six projects as with one")
    void jobs() {
        Life first = propose().to(Step.TRACKING);
        jobsUntilNextFriday(first);
        cancel(first);
        Map<String, Long> alone = jobsUntilNextFriday(propose().to(Step.TRACKING));
        for (int i = 0; i < 4; i++) {
            propose().to(Step.TRACKING);
        }
        assertThat(jobsUntilNextFriday(propose().to(Step.TRACKING))).isEqualTo(alone);
    }

    /** Runs the jobs of one project as they fall due; by the element that each belongs to, the statements it takes. */
    private Map<String, Long> jobsUntilNextFriday(Life project) {
        Map<String, Long> taken = new TreeMap<>();
        for (Optional<Job> due = nextJobOf(project); due.isPresent(); due = nextJobOf(project)) {
            Job job = due.get();
            if (job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(job.getDuedate());
            }
            String element = management
                    .createJobDefinitionQuery()
                    .jobDefinitionId(job.getJobDefinitionId())
                    .singleResult()
                    .getActivityId();
            Map<String, Long> made = statements.during(() -> management.executeJob(job.getId()));
            taken.merge(element, total(made), Math::max);
        }
        return taken;
    }

    private Optional<Job> nextJobOf(Life project) {
        Set<String> instances =
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(project.view().code())
                        .list()
                        .stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet());
        return management.createJobQuery().list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .filter(job -> job.getDuedate() == null || job.getDuedate().before(NEXT_FRIDAY))
                .min(Comparator.comparing(job -> job.getDuedate() == null ? new Date(0) : job.getDuedate()));
    }

    private static long total(Map<String, Long> made) {
        return made.values().stream().mapToLong(Long::longValue).sum();
    }

    private Life propose() {
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING));
        return new Life(beans);
    }

    private Life large() {
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING));
        return new Life(beans, BoundedStatementsTest::writtenOfLarge);
    }

    /** As everybody writes, but of two more departments and six more work items. */
    private static Object writtenOfLarge(String task, Map<String, ?> shown, Supplier<String> token) {
        return switch (task) {
            case "DefineGoal" ->
                Map.of(
                        "objective", SampleGoals.objective(),
                        "keyResults", SampleGoals.inOrder().keyResults(),
                        "scope", SampleGoals.largeScope());
            case "AssignDepartments" -> SamplePlans.largeParts();
            case "PlanWork" -> SamplePlans.largeWork();
            default -> Life.SCRIPT.into(task, shown, token);
        };
    }

    private void cancel(Life project) {
        cancelProject.cancel(project.id(), "Not this year", PersonId.of(Life.LEAD));
        project.letEngineWork();
    }

    private Map<String, Map<String, Long>> pagesOf(Life tracked, Life archived) throws Exception {
        Map<String, Map<String, Long>> taken = new LinkedHashMap<>();
        List<String> ofEverything = List.of(
                "/",
                "/projects",
                "/messages",
                "/absences",
                "/archive",
                "/api/directory",
                "/api/starts/collaboration-project",
                "/api/starts/change-request");
        List<String> ofProject = List.of(
                "", "/goal", "/plan", "/plan/1", "/signatures", "/tracking", "/changes", "/decisions", "/cancellation");
        for (String path : ofEverything) {
            taken.put(path, statementsOf(Life.LEAD, path));
        }
        for (String path : ofProject) {
            taken.put("/projects/{id}" + path, statementsOf(Life.LEAD, "/projects/" + tracked.id() + path));
        }
        taken.put("/projects/{id}/review", statementsOf(Life.LEAD, "/projects/" + archived.id() + "/review"));
        Task task = tracked.open("DeliverWork").get(0);
        taken.put("/api/tasks/{id}", statementsOf(task.getAssignee(), "/api/tasks/" + task.getId()));
        return taken;
    }

    /** Of the second time, when nothing has to be loaded that stays. */
    private Map<String, Long> statementsOf(String person, String path) throws Exception {
        browser.as(person, get(path)).andExpect(status().isOk());
        return statements.during(() -> browser.as(person, get(path)));
    }
}
