package io.septet.tracking.process;

import io.septet.directory.DepartmentId;
import io.septet.plan.WorkItemRef;
import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.tracking.Acceptors;
import io.septet.tracking.Deliverers;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliverySchedule;
import io.septet.tracking.DeliveryView;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;

/**
 * What models ask about a work item: {@code ${workItem.dueAt(projectId, workItemKey)}}. Cycles name a first moment
 * still to come and are asked for anew each time one has come, so every answer counts working days.
 */
@ForModels("workItem")
public class DeliveryInModels {

    private final Deliveries deliveries;
    private final Deliverers deliverers;
    private final Acceptors acceptors;
    private final DeliverySchedule schedule;
    private final TaskService tasks;

    DeliveryInModels(
            Deliveries deliveries,
            Deliverers deliverers,
            Acceptors acceptors,
            DeliverySchedule schedule,
            @Lazy TaskService tasks) {
        this.deliveries = deliveries;
        this.deliverers = deliverers;
        this.acceptors = acceptors;
        this.schedule = schedule;
        this.tasks = tasks;
    }

    /** Id of the first responsible person, or of who does their work once they have left the company. */
    public String responsible(String projectId, String workItemKey) {
        return deliverers.of(item(projectId, workItemKey)).value();
    }

    /** When the work is handed out; in the past for an item that is late from the beginning. */
    public Date startsAt(String projectId, String workItemKey) {
        return Date.from(schedule.startsAt(delivery(projectId, workItemKey)));
    }

    /** When it is said beforehand that the work will be handed out. */
    public Date announcedAt(String projectId, String workItemKey) {
        return Date.from(schedule.announcedAt(delivery(projectId, workItemKey)));
    }

    /** When the deliverable, or its corrections, must be handed over. */
    public Date dueAt(String projectId, String workItemKey) {
        return Date.from(schedule.dueAt(delivery(projectId, workItemKey)));
    }

    /** Every working day from so many working days before the due date on. */
    public String warningCycle(String projectId, String workItemKey) {
        return cycle(schedule.nextWarning(delivery(projectId, workItemKey)));
    }

    /** The start of every working day to come. */
    public String reportCycle() {
        return cycle(schedule.nextWorkingDay());
    }

    /** When a report that is asked for now should be there. */
    public Date reportBy(String projectId) {
        return Date.from(schedule.reportBy(ProjectId.of(projectId)));
    }

    /** Whether to ask for a report today: it is a working day, none was given today and none is being waited for. */
    public boolean reportDue(DelegateExecution execution) {
        DeliveryView delivery = deliveries.get(WorkItemDelivery.item(execution));
        return schedule.isReportDue(delivery)
                && tasks.createTaskQuery()
                                .processInstanceId(execution.getProcessInstanceId())
                                .taskDefinitionKey(WorkItemDelivery.REPORT_PROGRESS.task())
                                .count()
                        == 0;
    }

    /** Ids of the departments that accept the deliverable together. */
    public Collection<String> acceptors(String projectId, String workItemKey) {
        return acceptors.of(item(projectId, workItemKey)).stream()
                .map(DepartmentId::value)
                .toList();
    }

    /**
     * Id of the person who accepts the deliverable for a department: its contact, or somebody else where the contact
     * delivered it.
     */
    public String acceptor(String projectId, String workItemKey, String department) {
        return acceptors
                .of(item(projectId, workItemKey), DepartmentId.of(department))
                .value();
    }

    private DeliveryView delivery(String projectId, String workItemKey) {
        return deliveries.get(item(projectId, workItemKey));
    }

    private static WorkItemRef item(String projectId, String workItemKey) {
        return WorkItemRef.of(ProjectId.of(projectId), workItemKey);
    }

    private static String cycle(Instant next) {
        return "R/" + next + "/P1D";
    }
}
