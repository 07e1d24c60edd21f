package io.septet.notification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.directory.Absences;
import io.septet.notification.Notifications;
import io.septet.notification.OpenTask;
import io.septet.notification.ReminderView;
import io.septet.notification.Reminders;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The tests begin on Monday, 4 March 2024, 09:30 in Shanghai; work is from 09:00 to 12:00 and from 13:30 to 18:30. */
@ProcessTest
@Import(LateWork.class)
@DisplayName("S6: somebody who is late")
class EscalationTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    Notifications notifications;

    @Autowired
    Reminders reminding;

    @Autowired
    Projects projects;

    @Autowired
    Absences absences;

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
                    .addString("forms/notification/late-work.html", "<form></form>")
                    .deploy();
        }
    }

    @Test
    @Reaches({"escalation-ladder/FirstReminder", "escalation-ladder/SecondReminder", "escalation-ladder/LaterReminders"
    })
    @DisplayName("is reminded, then the head is told, then the overall lead again and again, over the weekend")
    void ladder() {
        start("sales.ann", 3);
        assertThat(timer().getDuedate()).isEqualTo(date("2024-03-07T09:30"));

        passTo("2024-03-12T12:00");

        assertThat(reminders())
                .extracting(ReminderView::number, ReminderView::told, ReminderView::at)
                .containsExactly(
                        tuple(1, "sales.ann", instant("2024-03-07T09:30")),
                        tuple(2, "sales.head", instant("2024-03-08T09:30")),
                        tuple(3, "marketing.head", instant("2024-03-11T09:30")),
                        tuple(4, "marketing.head", instant("2024-03-12T09:30")));
        assertThat(messages())
                .containsSubsequence(
                        "marketing.head: Late: Do work · Spring sale (ann Sales)",
                        "marketing.head: Late: Do work · Spring sale (ann Sales)")
                .contains(
                        "sales.ann: Late: Do work · Spring sale",
                        "sales.head: Late: Do work · Spring sale (ann Sales)");
    }

    @Test
    @DisplayName("and has a substitute: the absent person's head is told, or who stands in for the head")
    void absent() {
        LocalDate monday = LocalDate.of(2024, 3, 4);
        absences.plan("sales.ann", "legal.bob", monday, monday.plusDays(7));
        absences.plan("sales.head", "sales.bob", monday, monday.plusDays(7));
        start("sales.ann", 3);

        passTo("2024-03-08T12:00");

        assertThat(reminders())
                .extracting(ReminderView::number, ReminderView::told)
                .containsExactly(tuple(1, "legal.bob"), tuple(2, "sales.bob"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is given the same working hours, whatever lies between")
    @CsvSource({
        "on a Friday evening,  2024-03-07T18:30, 2024-03-08T18:30, 2024-03-11T18:30, 2024-03-12T18:30",
        "on a Friday noon,     2024-03-07T12:00, 2024-03-08T12:00, 2024-03-11T12:00, 2024-03-12T12:00",
        "before Qingming,      2024-04-02T15:00, 2024-04-03T15:00, 2024-04-07T15:00, 2024-04-08T15:00",
        "before the New Year,  2024-12-30T10:00, 2024-12-31T10:00, 2025-01-02T10:00, 2025-01-03T10:00",
    })
    void workingHours(String when, String begun, String first, String second, String third) {
        ClockUtil.setCurrentTime(date(begun));
        start("sales.ann", 1);

        passTo(third);

        assertThat(reminders())
                .extracting(ReminderView::at)
                .as(when)
                .containsExactly(instant(first), instant(second), instant(third));
    }

    @Test
    @DisplayName("hears no more of it when the task is done")
    void done() {
        start("sales.ann", 1);
        passTo("2024-03-05T09:30");
        colleagues.as("sales.ann").complete("DoWork", Map.of());

        assertThat(management.createJobQuery().activityId("DoWorkLate").count()).isZero();
        assertThat(reminders()).hasSize(1);
    }

    @Test
    @DisplayName("is not reminded early when the due date has moved back, and begins the ladder anew")
    void movedBack() {
        start("sales.ann", 1);
        passTo("2024-03-06T10:00");
        assertThat(reminders()).extracting(ReminderView::told).containsExactly("sales.ann", "sales.head");

        tasks.setDueDate(colleagues.task("DoWork").getId(), date("2024-03-14T18:30"));
        passTo("2024-03-14T18:29");
        assertThat(reminders()).hasSize(2);

        passTo("2024-03-14T18:30");
        assertThat(reminders())
                .extracting(ReminderView::number, ReminderView::told)
                .containsExactly(tuple(1, "sales.ann"), tuple(2, "sales.head"), tuple(1, "sales.ann"));
    }

    @Test
    @DisplayName("is reminded sooner when the due date has moved forward")
    void movedForward() {
        start("sales.ann", 5);

        tasks.setDueDate(colleagues.task("DoWork").getId(), date("2024-03-05T18:30"));
        passTo("2024-03-05T18:30");

        assertThat(reminders()).extracting(ReminderView::told).containsExactly("sales.ann");
    }

    @Test
    @DisplayName("has nobody told when the due date was taken away")
    void withoutDueDate() {
        start("sales.ann", 1);
        Task task = colleagues.task("DoWork");
        task.setDueDate(null);
        tasks.saveTask(task);

        passTo("2024-03-07T09:30");

        assertThat(reminders()).isEmpty();
        assertThat(timer().getDuedate()).isEqualTo(date("2024-03-08T09:30"));
    }

    @Test
    @DisplayName("alone is reminded where several are asked, and it is the head of the department asked who is told")
    void severalDepartments() {
        start("sales.ann", 1);
        colleagues.as("sales.ann").complete("DoWork", Map.of());
        colleagues.as("marketing.ann").complete("Answer", Map.of());

        passTo("2024-03-07T10:00");

        assertThat(reminders())
                .extracting(ReminderView::assignee, ReminderView::number, ReminderView::told)
                .containsExactlyInAnyOrder(
                        tuple("sales.ann", 1, "sales.ann"),
                        tuple("research.bob", 1, "research.bob"),
                        tuple("sales.ann", 2, "sales.head"),
                        tuple("research.bob", 2, "legal.head"));
    }

    @Test
    @DisplayName("and is a head has the overall lead told instead of themselves")
    void headIsLate() {
        start("sales.head", 1);

        passTo("2024-03-06T10:00");

        assertThat(reminders()).extracting(ReminderView::told).containsExactly("sales.head", "marketing.head");
    }

    @Test
    @DisplayName("and leads the project has their head told, and is told themselves")
    void leadIsLate() {
        start("marketing.head", 1);

        passTo("2024-03-07T10:00");

        assertThat(reminders())
                .extracting(ReminderView::told)
                .containsExactly("marketing.head", "marketing.head", "marketing.head");
    }

    @Test
    @DisplayName("is reminded as the process owner's own ladder says, and no more after its last rung")
    void ownersLadder() {
        String deployment = repository
                .createDeployment()
                .addInputStream("processes/notification/escalation-ladder.dmn", ladderOfTheOwner())
                .deploy()
                .getId();
        try {
            start("sales.ann", 1);
            passTo("2024-03-11T10:00");

            assertThat(reminders())
                    .extracting(ReminderView::told, ReminderView::at)
                    .containsExactly(
                            tuple("sales.ann", instant("2024-03-05T11:30")),
                            tuple("sales.bob", instant("2024-03-06T11:30")));
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    @DisplayName("is reminded once although the first attempt failed")
    void failedAttempt() {
        String deployment = repository
                .createDeployment()
                .addString("processes/notification/escalation-ladder.dmn", dmn("no.such.thing", 0))
                .deploy()
                .getId();
        start("sales.ann", 1);
        ClockUtil.setCurrentTime(date("2024-03-05T09:30"));
        String timer = timer().getId();
        assertThatThrownBy(() -> management.executeJob(timer)).isNotNull();
        repository.deleteDeployment(deployment, true);

        ClockUtil.setCurrentTime(date("2024-03-05T09:31"));
        management.executeJob(timer);
        passTo("2024-03-06T09:31");

        assertThat(reminders()).extracting(ReminderView::told).containsExactly("sales.ann", "sales.head");
    }

    @Test
    @DisplayName("is reminded once although two nodes look at the same moment, which neither takes for a failure")
    void twoNodes() throws Exception {
        start("sales.ann", 1);
        Task task = colleagues.task("DoWork");
        ClockUtil.setCurrentTime(date("2024-03-05T09:30"));
        OpenTask late = new OpenTask(
                task.getId(),
                task.getName(),
                "sales.ann",
                "sales.ann",
                null,
                project,
                task.getDueDate().toInstant());
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Void> node = () -> {
            together.await();
            reminding.remind(List.of(late));
            return null;
        };

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> looked : nodes.invokeAll(List.of(node, node))) {
                looked.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(reminders()).hasSize(1);
        assertThat(messages()).filteredOn(message -> message.contains("Late")).hasSize(1);
    }

    private void start(String worker, int days) {
        project = projects.propose(
                new Proposal("Spring sale", Category.CAMPAIGN, "marketing", "marketing.head", "sales.ann"));
        projects.involve(
                project,
                List.of(
                        Participation.through("marketing", "marketing.ann"),
                        Participation.through("sales", "sales.ann"),
                        Participation.through("legal", "research.bob")));
        runtime.startProcessInstanceByKey(
                LateWork.PROCESS, Map.of(ProjectId.VARIABLE, project.toString(), "worker", worker, "days", days));
    }

    /** Lets time pass up to a moment, with every timer firing when it is due. */
    private void passTo(String moment) {
        Date end = date(moment);
        for (Job next = nextTimer(); next != null && !next.getDuedate().after(end); next = nextTimer()) {
            if (next.getDuedate().after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(next.getDuedate());
            }
            management.executeJob(next.getId());
        }
        ClockUtil.setCurrentTime(end);
    }

    private Job nextTimer() {
        return timers().orderByJobDuedate().asc().list().stream().findFirst().orElse(null);
    }

    private Job timer() {
        return timers().singleResult();
    }

    private JobQuery timers() {
        return management
                .createJobQuery()
                .processDefinitionKey(LateWork.PROCESS)
                .timers();
    }

    private List<ReminderView> reminders() {
        return notifications.reminders(project);
    }

    private List<String> messages() {
        return notifications.of(project).stream()
                .map(delivery -> delivery.person() + ": " + delivery.subject())
                .toList();
    }

    private static InputStream ladderOfTheOwner() {
        return new ByteArrayInputStream(dmn("\"assignee\"", 2).getBytes(StandardCharsets.UTF_8));
    }

    private static String dmn(String firstTold, int firstAfter) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="Ladder" name="Ladder" namespace="test">
                  <decision id="escalation-ladder" name="Ladder" camunda:historyTimeToLive="P1D">
                    <decisionTable id="Table">
                      <input id="In"><inputExpression id="Reminder" typeRef="integer"><text>reminder</text></inputExpression></input>
                      <output id="Tell" name="tell" typeRef="string" />
                      <output id="After" name="afterWorkingHours" typeRef="integer" />
                      <rule id="One"><inputEntry id="OneIf"><text>1</text></inputEntry>
                        <outputEntry id="OneTell"><text>%s</text></outputEntry>
                        <outputEntry id="OneAfter"><text>%d</text></outputEntry></rule>
                      <rule id="Two"><inputEntry id="TwoIf"><text>2</text></inputEntry>
                        <outputEntry id="TwoTell"><text>"sales.bob"</text></outputEntry>
                        <outputEntry id="TwoAfter"><text>8</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """
                .formatted(firstTold, firstAfter);
    }

    private static Date date(String inShanghai) {
        return Date.from(instant(inShanghai));
    }

    private static Instant instant(String inShanghai) {
        return LocalDateTime.parse(inShanghai).atZone(SHANGHAI).toInstant();
    }
}
