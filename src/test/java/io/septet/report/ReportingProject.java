package io.septet.report;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemRef;
import io.septet.tracking.Progress;
import io.septet.tracking.ProgressReports;
import io.septet.tracking.ProgressStatus;
import io.septet.tracking.TrackedProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.BeanFactory;

/**
 * A tracked project that sums up on Friday and meets on Monday at ten: marketing and sales work on it, finance is only told.
 */
public final class ReportingProject {

    public static final LocalDate FRIDAY = MONDAY.plusDays(4);

    private final BeanFactory beans;
    private final TrackedProject project;

    public ReportingProject(BeanFactory beans) {
        this(beans, marketing(), sales());
    }

    public ReportingProject(BeanFactory beans, WorkItem... items) {
        this.beans = beans;
        project = new TrackedProject(beans);
        project.plan(items);
        project.track();
    }

    public static WorkItem marketing() {
        return item("W1", MONDAY, MONDAY.plusDays(11));
    }

    public static WorkItem sales() {
        return item("W2", "sales.bob", MONDAY, MONDAY.plusDays(18), Map.of("sales", Raci.AR, "finance", Raci.I));
    }

    public TrackedProject tracked() {
        return project;
    }

    public void report(String item, ProgressStatus status, int percent, String note) {
        PersonId person = project.delivery(item).responsible();
        beans.getBean(ProgressReports.class)
                .report(new Progress(WorkItemRef.of(project.id(), item), Doer.of(person), status, percent, note));
    }

    /** The look of this morning, with everything that the engine does after it. */
    public ProcessInstance look() {
        ProcessInstance watch = beans.getBean(RuntimeService.class).startProcessInstanceByKey("report-watch");
        project.runWhatIsDue();
        return watch;
    }

    /** Lives on until that morning, and looks. */
    public void lookOn(LocalDate day) {
        project.until(day, 9, 5);
        look();
    }

    public List<RoundView> rounds() {
        return beans.getBean(ReportRounds.class).of(project.id());
    }

    public ReportView report(String department) {
        return rounds().get(0).reports().stream()
                .filter(report -> report.department().value().equals(department))
                .findFirst()
                .orElseThrow();
    }

    /** Those that wait for somebody, by assignee. */
    public List<Task> tasks() {
        return beans.getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(project.view().code())
                .taskDefinitionKey("WriteWeeklyReport")
                .orderByTaskAssignee()
                .asc()
                .list();
    }

    public Task taskOf(String person) {
        return tasks().stream()
                .filter(task -> person.equals(task.getAssignee()))
                .findFirst()
                .orElseThrow();
    }

    public long running() {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("weekly-report")
                .processInstanceBusinessKey(project.view().code())
                .count();
    }
}
