package io.septet;

import static io.septet.Company.bob;
import static io.septet.Company.head;
import static io.septet.calendar.domain.Calendars.SHANGHAI;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.desk.Desk;
import io.septet.goal.KeyResult;
import io.septet.goal.SampleGoals;
import io.septet.plan.SamplePlans;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import io.septet.project.Step;
import io.septet.signoff.SigningTokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.BeanFactory;

/**
 * The life of a project from its proposal on, lived by its people through their tasks: {@code new
 * Life(beans).to(Step.TRACKING)}. {@code marketing.head} leads it and {@code research.bob} coordinates it; its goal is
 * that of {@link SampleGoals}, its plan that of {@link SamplePlans}.
 */
public final class Life {

    public static final String LEAD = head("marketing");
    public static final String COORDINATOR = bob("research");

    private static final Date FIRST_ITEM_STARTS = atTen(SamplePlans.survey().start());
    private static final Date SECOND_ITEM_STARTS = atTen(SamplePlans.coupons().start());

    private final BeanFactory beans;
    private final Colleagues colleagues;
    private final TaskService tasks;
    private final ProcessInstance process;
    private final ProjectId id;

    /** Somebody of sales proposes the project. */
    public Life(BeanFactory beans) {
        this.beans = beans;
        colleagues = beans.getBean(Colleagues.class);
        tasks = beans.getBean(TaskService.class);
        process = colleagues.as(bob("sales")).start("collaboration-project", proposal());
        id = ProjectId.of(
                (String) beans.getBean(RuntimeService.class).getVariable(process.getId(), ProjectId.VARIABLE));
    }

    public static Map<String, Object> proposal() {
        return Map.of(
                "name", "618 campaign",
                "category", "CAMPAIGN",
                "initiatingDepartment", "marketing",
                "overallLead", LEAD,
                "coordinator", COORDINATOR);
    }

    public ProjectId id() {
        return id;
    }

    public ProjectView view() {
        return beans.getBean(Projects.class).get(id);
    }

    /** The instance of {@code collaboration-project}. */
    public ProcessInstance process() {
        return process;
    }

    /** Lives on until the project is in that step, with the first tasks of the step open. */
    public Life to(Step step) {
        while (view().step() != step || step != Step.ARCHIVE && open().isEmpty()) {
            liveOn();
        }
        return this;
    }

    /** Lives on until somebody has that task. */
    public Life until(String task) {
        while (open(task).isEmpty()) {
            liveOn();
        }
        return this;
    }

    /** Everybody who has that task completes it. */
    public Life allDo(String task) {
        open(task).forEach(this::complete);
        return this;
    }

    /** The first of those who have that task completes it. */
    public Life oneDoes(String task) {
        complete(open(task).get(0));
        return this;
    }

    /** Lives on until the project is archived. */
    public Life toTheEnd() {
        to(Step.ARCHIVE);
        letEngineWork();
        return this;
    }

    /** The head of a department rejects the plan that is to be signed. */
    public void sendBack(String department, String reason) {
        Task task = open("SignPlan").stream()
                .filter(open -> head(department).equals(open.getAssignee()))
                .findFirst()
                .orElseThrow();
        colleagues
                .as(task.getAssignee())
                .complete(task, Map.of("decision", "REJECT", "reason", reason, "token", token(task)));
    }

    /** The open tasks of the project, whatever process they belong to. */
    public List<Task> open() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(view().code())
                .orderByTaskAssignee()
                .asc()
                .list();
    }

    public List<Task> open(String task) {
        return open().stream()
                .filter(open -> open.getTaskDefinitionKey().equals(task))
                .toList();
    }

    /** How many instances of the process run for the project. */
    public long running(String key) {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey(key)
                .processInstanceBusinessKey(view().code())
                .count();
    }

    /** Runs every job that is due now. */
    public void letEngineWork() {
        passTo(ClockUtil.getCurrentTime());
    }

    /** Everybody who has one of the next tasks completes it; if nobody has any, time passes until the next work starts. */
    private void liveOn() {
        if (view().state() != State.RUNNING) {
            throw new IllegalStateException("The project has ended");
        }
        if (!open().isEmpty()) {
            allDo(open().get(0).getTaskDefinitionKey());
            return;
        }
        letEngineWork();
        if (open().isEmpty()) {
            passTo(ClockUtil.getCurrentTime().before(FIRST_ITEM_STARTS) ? FIRST_ITEM_STARTS : SECOND_ITEM_STARTS);
        }
    }

    private void complete(Task task) {
        colleagues.as(task.getAssignee()).complete(task, written(task));
    }

    private Object written(Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case "DefineGoal" -> goal();
            case "ConfirmGoal" -> Map.of("decision", "CONFIRM");
            case "AssignDepartments" -> SamplePlans.parts();
            case "PlanWork" -> SamplePlans.work();
            case "AgreeCommunication" -> SamplePlans.agreement();
            case "SignPlan", "SignDuties" -> Map.of("decision", "APPROVE", "token", token(task));
            case "HoldKickOff" -> minutes("Goal", "The plan takes effect today.", "Open the group chat", "2024-03-05");
            case "DeliverWork" -> checked(task);
            case "AcceptDeliverable" -> Map.of("decision", "ACCEPT");
            case "DraftNewVersion" -> laterCoupons(task);
            case "AnswerReview" -> answer();
            case "HoldReviewMeeting" ->
                minutes("Looking back", "The weekly meeting stays.", "Keep one folder", "2024-06-28");
            case "WriteReviewReport" -> report();
            default -> throw new IllegalArgumentException(task.getTaskDefinitionKey());
        };
    }

    private static Map<String, Object> answer() {
        return Map.of(
                "goalReached", "YES",
                "worked", "The weekly meeting",
                "failed", "Needs were not clear in the beginning",
                "toolsRight", "YES",
                "better", "Begin a week earlier");
    }

    private static Map<String, Object> report() {
        return Map.of(
                "goalReached", "YES",
                "summary", "The goal was reached.",
                "successes", "All was on time.",
                "shortcomings", "Documents were filed late.",
                "keyResults",
                        SampleGoals.inOrder().keyResults().stream()
                                .map(Life::reached)
                                .toList(),
                "improvements",
                        List.of(Map.of("text", "Keep one folder", "owner", COORDINATOR, "dueOn", "2024-06-28")));
    }

    private String token(Task task) {
        return beans.getBean(SigningTokens.class).issue(task.getAssignee(), task.getId(), Company.PASSWORD);
    }

    /** Every point of the standard is met. */
    private Object checked(Task task) {
        List<Map<String, Object>> checks = new ArrayList<>();
        for (JsonNode check : shown(task).get("checks")) {
            checks.add(Map.of("point", check.get("point").asText(), "met", true));
        }
        return Map.of("checks", checks, "location", "Shared drive, folder 618");
    }

    /** The plan as it is, but the second item ends a week later. */
    private Object laterCoupons(Task task) {
        JsonNode draft = shown(task).deepCopy();
        ((ObjectNode) draft.get("items").get(1)).put("end", "2024-04-19");
        return draft;
    }

    /** What the form of a task holds when it opens. */
    private JsonNode shown(Task task) {
        return beans.getBean(ObjectMapper.class)
                .valueToTree(beans.getBean(Desk.class)
                        .open(task.getId(), task.getAssignee())
                        .sheet()
                        .content());
    }

    private static Map<String, Object> goal() {
        return Map.of(
                "objective", SampleGoals.objective(),
                "keyResults", SampleGoals.inOrder().keyResults(),
                "scope", SampleGoals.scope());
    }

    private static Map<String, Object> minutes(String subject, String decided, String toDo, String until) {
        return Map.of(
                "heldOn",
                LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), SHANGHAI)
                        .toString(),
                "heldAt",
                "08:00",
                "minutesLong",
                45,
                "place",
                "Room 3",
                "attendees",
                List.of(LEAD, COORDINATOR),
                "topics",
                List.of(Map.of("subject", subject, "presenter", LEAD, "discussed", "Shown and understood")),
                "decisions",
                List.of(Map.of("decided", decided)),
                "actionItems",
                List.of(Map.of("what", toDo, "who", LEAD, "until", until)));
    }

    private static Map<String, Object> reached(KeyResult keyResult) {
        return Map.of(
                "department", keyResult.department(),
                "text", keyResult.text(),
                "metric", keyResult.metric(),
                "target", keyResult.target(),
                "actual", keyResult.target(),
                "reached", "YES");
    }

    private static Date atTen(LocalDate day) {
        return Date.from(day.atTime(10, 0).atZone(SHANGHAI).toInstant());
    }

    /** Lives on until that moment; every job runs when it is due. */
    private void passTo(Date moment) {
        for (Optional<Job> job = dueBy(moment); job.isPresent(); job = dueBy(moment)) {
            Date due = job.get().getDuedate();
            if (due != null && due.after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(due);
            }
            beans.getBean(ManagementService.class).executeJob(job.get().getId());
        }
        ClockUtil.setCurrentTime(moment);
    }

    private Optional<Job> dueBy(Date moment) {
        return beans.getBean(ManagementService.class).createJobQuery().list().stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(moment))
                .min(Comparator.comparing(job -> job.getDuedate() == null ? new Date(0) : job.getDuedate()));
    }
}
