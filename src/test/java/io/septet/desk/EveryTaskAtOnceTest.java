package io.septet.desk;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.AtOnce;
import io.septet.Colleagues;
import io.septet.Company;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.SampleScript;
import io.septet.calendar.domain.Calendars;
import io.septet.demo.Handwriting;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.emergency.EmergentProject;
import io.septet.meeting.MeetingSoon;
import io.septet.meeting.MinutesOut;
import io.septet.project.State;
import io.septet.report.SummaryDay;
import io.septet.risk.LeftBehind;
import io.septet.signoff.SigningTokens;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.Progress;
import io.septet.tracking.ProgressReports;
import io.septet.tracking.ProgressStatus;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
@DisplayName("A task that is completed twenty times at the same moment")
class EveryTaskAtOnceTest {

    private static final int TIMES = 20;
    private static final String GONE =
            "This task is no longer open. Perhaps it was completed in another window, or withdrawn.";

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService repository;

    @Autowired
    SigningTokens tokens;

    @Autowired
    Deliveries deliveries;

    @Autowired
    ProgressReports reports;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    private final Handwriting script = new SampleScript();
    private final Set<String> raced = new LinkedHashSet<>();

    @Test
    @DisplayName("is completed once, and all others read that it is open no longer: every task of every model")
    void everyTask() throws Exception {
        LeftBehind.forget(beans);
        Life life = new Life(beans, this::written);
        boolean changesAsked = false;
        while (life.view().state() == State.RUNNING) {
            if (!changesAsked && !life.open("DeliverWork").isEmpty()) {
                changesAsked = true;
                MeetingSoon.call(beans, life.id(), ann("sales"), ann("marketing"));
                askForChanges(life);
                waitForTheDaysReport(life);
                bringAnItemAtRisk(life);
                SummaryDay.comes(beans, life);
                raiseAnIssue(life);
                MinutesOut.of(beans, life.id(), Doer.of(PersonId.of(Life.LEAD)), ann("sales"), bob("sales"));
                askForResource(life);
                EmergentProject.raiseAndTake(beans, life.id(), ann("sales"));
                letItemBeLateMilestone(life);
            }
            Optional<Task> next = life.open().stream()
                    .filter(task -> !raced.contains(task.getTaskDefinitionKey()))
                    // work that is delivered needs no report any more
                    .min(Comparator.comparing(
                            task -> task.getTaskDefinitionKey().equals("DeliverWork")));
            if (next.isPresent()) {
                race(next.get());
            } else {
                life.liveOn();
            }
        }
        assertThat(raced).containsExactlyInAnyOrderElementsOf(userTasks());
    }

    private void askForChanges(Life life) {
        Map<String, Object> large = new HashMap<>(Map.of(
                "project", life.id().toString(),
                "cause", "Printer closed",
                "what", "The coupons come later",
                "shiftDays", 9,
                "schedule", "Coupons two weeks later"));
        colleagues.as(ann("sales")).start("change-request", large);
        Map<String, Object> small = new HashMap<>(large);
        small.put("shiftDays", 2);
        small.put("item", life.id() + "/W2");
        colleagues.as(ann("sales")).start("change-request", small);
    }

    private static void waitForTheDaysReport(Life life) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(1))));
        life.letEngineWork();
    }

    /** The item that is being worked on should have been there long ago, and is a milestone. */
    private void letItemBeLateMilestone(Life life) {
        beans.getBean(JdbcTemplate.class)
                .update(
                        """
                        update item_delivery set milestone = true, ends_on = starts_on - 7
                        where project_id = ? and status = 'IN_PROGRESS'""",
                        life.id().value());
    }

    private void askForResource(Life life) {
        DeliveryView delivery = deliveries.of(life.id()).stream()
                .filter(item -> item.status() == DeliveryStatus.IN_PROGRESS)
                .findFirst()
                .orElseThrow();
        String today = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), Calendars.SHANGHAI)
                .toString();
        colleagues
                .as(delivery.responsible().value())
                .start(
                        "resource-support",
                        Map.of(
                                "project",
                                life.id().toString(),
                                "item",
                                delivery.item().toString(),
                                "from",
                                "research",
                                "what",
                                "Photo studio",
                                "purpose",
                                "Pictures of the bags",
                                "urgency",
                                "NORMAL",
                                "neededFrom",
                                today,
                                "neededUntil",
                                today));
    }

    /** Whoever does the work says that it does not go on, and the look of the morning asks what is done about it. */
    private void bringAnItemAtRisk(Life life) {
        DeliveryView delivery = deliveries.of(life.id()).stream()
                .filter(item -> item.status() == DeliveryStatus.IN_PROGRESS)
                .findFirst()
                .orElseThrow();
        reports.report(new Progress(
                delivery.item(),
                Doer.of(delivery.responsible()),
                ProgressStatus.BLOCKED,
                delivery.percent(),
                "Printer closed"));
        String watch = runtime.startProcessInstanceByKey("risk-watch").getId();
        management.createJobQuery().processInstanceId(watch).list().forEach(job -> management.executeJob(job.getId()));
    }

    /** Between two departments, who will not settle it. */
    private void raiseAnIssue(Life life) {
        Map<String, Object> issue = Map.of(
                "project", life.id().toString(),
                "description", "One printer for both",
                "departments", List.of("marketing", "sales"),
                "dispute", "Who prints first",
                "proposal", "Whoever is due first");
        colleagues.as(ann("sales")).start("issue-coordination", issue);
    }

    /** Everybody has the form open, filled in, before anybody sends it. */
    private void race(Task task) throws InterruptedException {
        raced.add(task.getTaskDefinitionKey());
        CyclicBarrier start = new CyclicBarrier(TIMES);
        Handwriting inStep = (key, shown, token) -> {
            Object content = written(key, shown, token);
            await(start);
            return content;
        };
        Callable<Object> completion = () -> {
            String person = task.getAssignee();
            colleagues
                    .as(person)
                    .fillIn(
                            task,
                            inStep,
                            shown -> tokens.issue(PersonId.of(person), task.getId(), Company.PASSWORD, shown));
            return null;
        };
        assertThat(AtOnce.refusals(Collections.nCopies(TIMES, completion)))
                .as(task.getTaskDefinitionKey())
                .hasSize(TIMES - 1)
                .containsOnly(GONE);
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task.getId())
                        .singleResult()
                        .getDeleteReason())
                .isEqualTo("completed");
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the sample's people write, and what those write who are asked for changes. */
    private Object written(String task, Map<String, ?> shown, Supplier<String> token) {
        if (task.equals("AdjustPlan")) {
            return Map.of("decision", "WITHDRAW", "reason", "It can stay as it is.");
        }
        if (task.equals("ConfirmConclusion")) {
            return Map.of("verdict", "CONTEST", "reason", "Nobody asked the shops.");
        }
        if (task.equals("ConfirmMinutes")) {
            return Map.of("said", "OBJECT", "reason", "They are not late at all.");
        }
        Object content = script.into(task, shown, token);
        if (task.equals("HoldKickOff")) {
            Map<String, Object> minutes = new HashMap<>();
            ((Map<?, ?>) content).forEach((field, value) -> minutes.put((String) field, value));
            minutes.put(
                    "actionItems",
                    List.of(Map.of("what", "Open the group chat", "who", Life.LEAD, "until", "2024-06-28")));
            return minutes;
        }
        if (task.equals("DoAction")) {
            return Map.of("said", "DROP", "note", "Everybody is in one already.");
        }
        return content;
    }

    private Set<String> userTasks() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(process -> repository.getBpmnModelInstance(process.getId()))
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toSet());
    }
}
