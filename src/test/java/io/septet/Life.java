package io.septet;

import static io.septet.Company.bob;
import static io.septet.Company.head;
import static io.septet.calendar.domain.Calendars.SHANGHAI;

import io.septet.absence.HandTaskOn;
import io.septet.demo.Handwriting;
import io.septet.demo.Script;
import io.septet.directory.PersonId;
import io.septet.plan.SamplePlans;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import io.septet.project.Step;
import io.septet.signoff.CloseRound;
import io.septet.signoff.SigningTokens;
import io.septet.tracking.Deliveries;
import io.septet.tracking.HandOver;
import java.time.LocalDate;
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
 * Life(beans).to(Step.TRACKING)}. They write what stands in the {@link SampleScript}.
 */
public final class Life {

    public static final String LEAD = SampleScript.LEAD;
    public static final String COORDINATOR = SampleScript.COORDINATOR;

    public static final Script SCRIPT = new SampleScript();

    private static final Date FIRST_ITEM_STARTS = atTen(SamplePlans.survey().start());
    private static final Date SECOND_ITEM_STARTS = atTen(SamplePlans.coupons().start());

    private final Handwriting handwriting;
    private final BeanFactory beans;
    private final Colleagues colleagues;
    private final TaskService tasks;
    private final ProcessInstance process;
    private final ProjectId id;
    private Runnable watcher = () -> {};

    /** Somebody of sales proposes the project. */
    public Life(BeanFactory beans) {
        this(beans, SCRIPT);
    }

    /** Somebody of sales proposes the project; its people write in somebody's handwriting. */
    public Life(BeanFactory beans, Handwriting handwriting) {
        this.handwriting = handwriting;
        this.beans = beans;
        colleagues = beans.getBean(Colleagues.class);
        tasks = beans.getBean(TaskService.class);
        process = colleagues.as(bob("sales")).start("collaboration-project", proposal());
        id = ProjectId.of(
                (String) beans.getBean(RuntimeService.class).getVariable(process.getId(), ProjectId.VARIABLE));
    }

    /** Goes on with a project that there is, in somebody's handwriting. */
    public Life(BeanFactory beans, ProjectId id, Handwriting handwriting) {
        this.handwriting = handwriting;
        this.beans = beans;
        this.id = id;
        colleagues = beans.getBean(Colleagues.class);
        tasks = beans.getBean(TaskService.class);
        process = beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("collaboration-project")
                .processInstanceBusinessKey(view().code())
                .singleResult();
    }

    public static Map<String, Object> proposal() {
        return SCRIPT.proposal();
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

    /** From now on somebody looks at what has come of each thing that anybody or the engine does. */
    public Life watchedBy(Runnable watcher) {
        this.watcher = watcher;
        return this;
    }

    /** Lives on until the project is in that step, with the first tasks of the step open. */
    public Life to(Step step) {
        while (view().step() != step || step != Step.ARCHIVE && openOfSteps().isEmpty()) {
            liveOn();
        }
        return this;
    }

    /** Without the actions that were agreed on, which go on beside the steps. */
    private List<Task> openOfSteps() {
        return open().stream()
                .filter(open ->
                        !List.of(Script.DO_ACTION, Script.DECIDE_REQUEST).contains(open.getTaskDefinitionKey()))
                .toList();
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

    /** The head of a department rejects the plan that is to be signed, and the overall lead waits for nobody else. */
    public void sendBack(String department, String reason) {
        Task task = open("SignPlan").stream()
                .filter(open -> head(department).equals(open.getAssignee()))
                .findFirst()
                .orElseThrow();
        colleagues
                .as(task.getAssignee())
                .complete(
                        task,
                        Map.of(
                                "decision",
                                "REJECT",
                                "reason",
                                reason,
                                "token",
                                colleagues.as(task.getAssignee()).token(task)));
        beans.getBean(CloseRound.class).close(id, view().overallLead());
    }

    /** The open tasks of the project, whatever process they belong to. */
    public List<Task> open() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKeyLike(view().code() + "%")
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
                .processInstanceBusinessKeyLike(view().code() + "%")
                .count();
    }

    /** Runs every job that is due now. */
    public void letEngineWork() {
        passTo(ClockUtil.getCurrentTime());
    }

    /** Everybody who has one of the next tasks completes it; if nobody has any, time passes until the next work starts. */
    public void liveOn() {
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
        Task theirs = isOwnWork(task) ? handedOn(task) : task;
        colleagues.as(theirs.getAssignee()).fillIn(theirs, handwriting, shown -> token(theirs, shown));
        watcher.run();
    }

    /** Whether somebody is asked to accept what they delivered, as earlier models ask. */
    private boolean isOwnWork(Task task) {
        if (!task.getTaskDefinitionKey().equals("AcceptDeliverable")) {
            return false;
        }
        WorkItemKey item = WorkItemKey.of((String) tasks.getVariable(task.getId(), "workItemKey"));
        List<HandOver> handOvers =
                beans.getBean(Deliveries.class).get(new WorkItemRef(id, item)).handOvers();
        return handOvers.get(handOvers.size() - 1).by().equals(PersonId.of(task.getAssignee()));
    }

    private Task handedOn(Task task) {
        HandTaskOn handTaskOn = beans.getBean(HandTaskOn.class);
        PersonId person = PersonId.of(task.getAssignee());
        PersonId colleague = handTaskOn.colleagues(task.getId(), person).get(0).id();
        handTaskOn.handOn(task.getId(), person, colleague, "It is my own work");
        watcher.run();
        return tasks.createTaskQuery().taskId(task.getId()).singleResult();
    }

    private String token(Task task, String shown) {
        return beans.getBean(SigningTokens.class)
                .issue(PersonId.of(task.getAssignee()), task.getId(), Company.PASSWORD, shown);
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
            watcher.run();
        }
        ClockUtil.setCurrentTime(moment);
    }

    private Optional<Job> dueBy(Date moment) {
        return beans.getBean(ManagementService.class).createJobQuery().list().stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(moment))
                .min(Comparator.comparing(job -> job.getDuedate() == null ? new Date(0) : job.getDuedate()));
    }
}
