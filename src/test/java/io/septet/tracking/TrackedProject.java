package io.septet.tracking;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.GoalStatement;
import io.septet.goal.Objective;
import io.septet.goal.Scope;
import io.septet.plan.CommunicationPlan;
import io.septet.plan.DecisionRules;
import io.septet.plan.EmergencyStep;
import io.septet.plan.Plan;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemRef;
import io.septet.plan.domain.FrozenPlan;
import io.septet.plan.domain.FrozenPlanRepository;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import io.septet.project.Step;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A project whose plan is in effect, and a calendar to live through: marketing leads it, sales and finance take part,
 * each through its {@code ann}; {@code marketing.bob} does the work.
 */
public final class TrackedProject {

    private final BeanFactory beans;
    private final ProjectId id;
    private List<EmergencyStep> emergencyPath = List.of();
    private int versions;
    private Plan plan;
    private DecisionRules rules = new DecisionRules(new BigDecimal("5000"), true, "praise", "explanation");

    public TrackedProject(BeanFactory beans) {
        this(beans, "Spring sale", Category.CAMPAIGN);
    }

    public TrackedProject(BeanFactory beans, String name, Category category) {
        this.beans = beans;
        Projects projects = beans.getBean(Projects.class);
        id = projects.propose(new Proposal(
                name, category, DepartmentId.of("marketing"), PersonId.of("marketing.head"), PersonId.of("sales.bob")));
        projects.involve(
                id,
                List.of(
                        Participation.through(DepartmentId.of("marketing"), PersonId.of("marketing.ann")),
                        Participation.through(DepartmentId.of("sales"), PersonId.of("sales.ann")),
                        Participation.through(DepartmentId.of("finance"), PersonId.of("finance.ann"))));
    }

    public ProjectId id() {
        return id;
    }

    public ProjectView view() {
        return beans.getBean(Projects.class).get(id);
    }

    /** How the project decides by the next plan. */
    public void decideBy(DecisionRules agreed) {
        rules = agreed;
    }

    /** Plans name this emergency path from now on; until then, none. */
    public void emergencyPath(EmergencyStep... steps) {
        emergencyPath = List.of(steps);
    }

    /** A plan with these items takes effect; the one before, if there is one, gives way. */
    public Plan plan(WorkItem... items) {
        plan = new Plan(
                new GoalStatement(
                        new Objective(
                                "Sell 1,000 bags",
                                "bags",
                                BigDecimal.ZERO,
                                BigDecimal.TEN,
                                "k",
                                "y",
                                "z",
                                Items.MONDAY),
                        List.of(),
                        new Scope("All shops", null, List.of(), List.of()),
                        null,
                        List.of()),
                view().participations(),
                List.of(items),
                new CommunicationPlan(
                        DayOfWeek.MONDAY,
                        LocalTime.of(10, 0),
                        30,
                        2,
                        LocalTime.of(17, 0),
                        DayOfWeek.FRIDAY,
                        emergencyPath,
                        "phone",
                        "mail",
                        "chat",
                        "share"),
                rules);
        beans.getBean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            versions++;
            beans.getBean(FrozenPlanRepository.class)
                    .save(new FrozenPlan(
                            id, versions, plan, null, ClockUtil.getCurrentTime().toInstant()));
            beans.getBean(PlanVersions.class).takeEffect(id, versions);
        });
        return plan;
    }

    /** A later plan takes effect, and the deliveries follow it. */
    public void change(WorkItem... items) {
        Plan before = plan;
        Plan after = plan(items);
        PlanVersions plans = beans.getBean(PlanVersions.class);
        beans.getBean(Deliveries.class).apply(id, plans.difference(before, after));
        runWhatIsDue();
    }

    /** Starts {@code project-tracking}, as the life cycle of a project does. */
    public ProcessInstance track() {
        beans.getBean(Projects.class).enter(id, Step.TRACKING);
        ProcessInstance tracking = beans.getBean(RuntimeService.class)
                .startProcessInstanceByKey(
                        "project-tracking", view().code(), Map.of(ProjectId.VARIABLE, id.toString()));
        runWhatIsDue();
        return tracking;
    }

    /** Lives on until the moment in the company's zone; every job runs when it is due. */
    public void until(LocalDate day, int hour, int minute) {
        Instant target = day.atTime(hour, minute).atZone(SHANGHAI).toInstant();
        assertThat(target).isAfterOrEqualTo(ClockUtil.getCurrentTime().toInstant());
        Optional<Job> next = dueBy(target);
        while (next.isPresent()) {
            Date due = next.get().getDuedate();
            if (due != null && due.after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(due);
            }
            beans.getBean(ManagementService.class).executeJob(next.get().getId());
            next = dueBy(target);
        }
        ClockUtil.setCurrentTime(Date.from(target));
    }

    /** Runs every job that is due now. */
    public void runWhatIsDue() {
        Instant now = ClockUtil.getCurrentTime().toInstant();
        for (Optional<Job> job = dueBy(now); job.isPresent(); job = dueBy(now)) {
            beans.getBean(ManagementService.class).executeJob(job.get().getId());
        }
    }

    private Optional<Job> dueBy(Instant moment) {
        return beans.getBean(ManagementService.class).createJobQuery().list().stream()
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(moment))
                .min(Comparator.comparing(job -> job.getDuedate() == null
                        ? Instant.EPOCH
                        : job.getDuedate().toInstant()));
    }

    public DeliveryView delivery(String workItemKey) {
        return beans.getBean(Deliveries.class).get(WorkItemRef.of(id, workItemKey));
    }

    /** The open tasks of an item's delivery, by the id of the user task. */
    public List<Task> tasks(String workItemKey, String task) {
        return beans.getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(view().code())
                .processVariableValueEquals("workItemKey", workItemKey)
                .taskDefinitionKey(task)
                .orderByTaskAssignee()
                .asc()
                .list();
    }

    /** When the timer of that event of an item's delivery is due; empty when there is none. */
    public Optional<Instant> timer(String workItemKey, String event) {
        RuntimeService runtime = beans.getBean(RuntimeService.class);
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(view().code())
                .variableValueEquals("workItemKey", workItemKey)
                .list()
                .stream()
                .flatMap(instance -> beans
                        .getBean(ManagementService.class)
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(event)
                        .list()
                        .stream())
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    /** Ids of the events and tasks that the project's processes have passed, in any order, each as often as it was. */
    public List<String> passed(String process) {
        HistoryService history = beans.getBean(HistoryService.class);
        List<String> passed = new ArrayList<>();
        history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(view().code())
                .list()
                .forEach(
                        instance -> history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .finished()
                                .list()
                                .stream()
                                .map(HistoricActivityInstance::getActivityId)
                                .forEach(passed::add));
        return passed;
    }
}
