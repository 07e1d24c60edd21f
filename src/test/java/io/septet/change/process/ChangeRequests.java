package io.septet.change.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.Colleagues;
import io.septet.Filled;
import io.septet.change.ChangeId;
import io.septet.change.ChangeView;
import io.septet.change.Changes;
import io.septet.change.ChangingProject;
import io.septet.desk.Desk;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.goal.Goals;
import io.septet.meeting.MinutesContent;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.plan.PlanDrafts;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.WithdrawnWithProject;
import io.septet.signoff.CloseRound;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of changes share: a project that is tracked, and what people do when they change it. */
abstract class ChangeRequests {

    static final String COORDINATOR = "sales.bob";

    @Autowired
    ChangingProject changing;

    @Autowired
    Changes changes;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    PlanVersions plans;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Notifications notifications;

    @Autowired
    CloseRound closeRound;

    @Autowired
    Desk desk;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    List<WithdrawnWithProject> openWork;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObjectMapper json;

    ProjectId project;

    @BeforeEach
    void track() {
        project = changing.tracked();
    }

    ProcessInstance request(String person, Map<String, Object> content) {
        return colleagues.as(person).start(ChangeRequestProcess.PROCESS, content);
    }

    Map<String, Object> minor() {
        return minorOf("W1");
    }

    Map<String, Object> minorOf(String item) {
        Map<String, Object> content = new HashMap<>();
        content.put("project", project.toString());
        content.put("item", project + "/" + item);
        content.put("cause", "The printer is late");
        content.put("what", "A few days more");
        content.put("shiftDays", 3);
        return content;
    }

    Map<String, Object> major() {
        Map<String, Object> content = minor();
        content.put("item", null);
        content.put("shiftDays", 15);
        return content;
    }

    void adjust(String start, String end, String responsible, String deliverable) {
        adjustAs("marketing.ann", start, end, responsible, deliverable);
    }

    void adjustAs(String person, String start, String end, String responsible, String deliverable) {
        colleagues.as(person).complete("AdjustPlan", adjustment(start, end, responsible, deliverable));
        changing.runWhatWaits();
    }

    static Map<String, Object> adjustment(String start, String end, String responsible, String deliverable) {
        Map<String, Object> content = new HashMap<>();
        content.put("decision", "ADJUST");
        content.put("start", start);
        content.put("end", end);
        content.put("responsible", responsible);
        content.put("deliverable", deliverable);
        return content;
    }

    static io.septet.plan.PlanEdit.Row extra() {
        return ChangingProject.item(
                null,
                "Flyer",
                "marketing.bob",
                LocalDate.of(2024, 4, 15),
                LocalDate.of(2024, 4, 19),
                null,
                Map.of(
                        "marketing", io.septet.plan.Raci.AR,
                        "sales", io.septet.plan.Raci.C,
                        "service", io.septet.plan.Raci.I));
    }

    Filled draft() {
        return Filled.as(open("DraftNewVersion", COORDINATOR).get("content"));
    }

    JsonNode open(String task, String person) {
        return json.valueToTree(
                desk.open(taskOf(task, person).getId(), PersonId.of(person)).sheet());
    }

    List<Finding> findings(String task, String person, Object content) {
        return desk.check(taskOf(task, person).getId(), PersonId.of(person), text(content));
    }

    List<String> codes(Filled draft) {
        return findings("DraftNewVersion", COORDINATOR, draft).stream()
                .map(Finding::code)
                .toList();
    }

    List<Finding> startFindings(String person, Map<String, Object> content) {
        return desk.checkStart(ChangeRequestProcess.PROCESS, PersonId.of(person), text(content));
    }

    String text(Object content) {
        return json.valueToTree(content).toString();
    }

    Task taskOf(String task, String person) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(task)
                .taskAssignee(person)
                .singleResult();
    }

    Task work(String item) {
        return tasks.createTaskQuery()
                .processVariableValueEquals("workItemKey", item)
                .taskDefinitionKey("DeliverWork")
                .singleResult();
    }

    void signAll() {
        List.of("marketing.head", "sales.head", "service.head")
                .forEach(head -> sign("SignPlan", head, "APPROVE", null));
        signDuties();
    }

    void signDuties() {
        for (Task duty : colleagues.tasks("SignDuties")) {
            sign(duty, duty.getAssignee(), "APPROVE", null);
        }
        if (!colleagues.tasks("HoldKickOff").isEmpty()) {
            holdKickOff();
        }
        changing.runWhatWaits();
    }

    private void holdKickOff() {
        colleagues
                .as(COORDINATOR)
                .complete(
                        "HoldKickOff",
                        new MinutesContent(
                                LocalDate.of(2024, 3, 4),
                                LocalTime.of(8, 0),
                                30,
                                "Room 3",
                                List.of(PersonId.of(COORDINATOR), PersonId.of("marketing.ann")),
                                List.of(new MinutesContent.Topic("The change", PersonId.of(COORDINATOR), "Agreed")),
                                List.of(),
                                List.of()));
    }

    /** A head rejects the version, and the overall lead does not wait for the others. */
    void sendBack(String head, String reason) {
        sign("SignPlan", head, "REJECT", reason);
        closeRound.close(project, PersonId.of("marketing.head"));
    }

    void sign(String task, String person, String decision, String reason) {
        sign(taskOf(task, person), person, decision, reason);
    }

    private void sign(Task task, String person, String decision, String reason) {
        Map<String, Object> content = new HashMap<>();
        content.put("decision", decision);
        content.put("reason", reason);
        content.put("token", colleagues.as(person).token(task));
        colleagues.as(person).complete(task, content);
    }

    /** The work is handed over and accepted, as the steps of its delivery would have it. */
    void finish(String item) {
        handOver(item);
        for (Task acceptance : tasks.createTaskQuery()
                .processVariableValueEquals("workItemKey", item)
                .taskDefinitionKey("AcceptDeliverable")
                .list()) {
            colleagues.as(acceptance.getAssignee()).complete(acceptance, Map.of("decision", "ACCEPT"));
        }
        assertThat(deliveries.get(WorkItemRef.of(project, item)).status()).isEqualTo(DeliveryStatus.ACCEPTED);
    }

    void handOver(String item) {
        if (work(item) == null) {
            runTimer(delivery(item), "StartDateReached");
        }
        Task task = work(item);
        Filled content = Filled.as(desk.open(task.getId(), PersonId.of(task.getAssignee()))
                        .sheet()
                        .content())
                .with("location", "https://docs.company.example/" + item);
        for (int at = 0; at < content.at("checks").size(); at++) {
            content.with("checks[%d].met".formatted(at), true);
        }
        colleagues.as(task.getAssignee()).complete(task, content);
    }

    ProcessInstance delivery(String item) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("work-item-delivery")
                .variableValueEquals("workItemKey", item)
                .singleResult();
    }

    ProcessInstance tracking() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("project-tracking")
                .singleResult();
    }

    void runTimer(ProcessInstance instance, String event) {
        Job timer = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(event)
                .singleResult();
        if (timer.getDuedate().after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(new Date(timer.getDuedate().getTime()));
        }
        management.executeJob(timer.getId());
    }

    List<MessageView> told(String message) {
        return notifications.of(project).stream()
                .filter(letter -> letter.tells(message))
                .toList();
    }

    ChangeView only() {
        List<ChangeView> all = changes.of(project);
        assertThat(all).hasSize(1);
        return changes.get(new ChangeId(all.get(0).id().value()));
    }
}
