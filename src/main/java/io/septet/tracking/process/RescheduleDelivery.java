package io.septet.tracking.process;

import io.septet.absence.HandOvers;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import io.septet.platform.ForModels;
import io.septet.tracking.Deliverers;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;

/**
 * Lets what already waits in a delivery follow its new dates and its new responsible person. Timers are asked for anew
 * what the model says of them, so no date is computed here.
 */
@ForModels(value = "rescheduleDelivery", onlyIn = WorkItemDelivery.PROCESS)
class RescheduleDelivery implements JavaDelegate {

    private final DeliveryInModels workItem;
    private final Deliverers deliverers;
    private final ManagementService management;
    private final TaskService tasks;
    private final HandOvers handOvers;

    RescheduleDelivery(
            DeliveryInModels workItem,
            Deliverers deliverers,
            @Lazy ManagementService management,
            @Lazy TaskService tasks,
            HandOvers handOvers) {
        this.workItem = workItem;
        this.deliverers = deliverers;
        this.management = management;
        this.tasks = tasks;
        this.handOvers = handOvers;
    }

    @Override
    public void execute(DelegateExecution delivery) {
        WorkItemRef item = WorkItemDelivery.item(delivery);
        PersonId responsible = deliverers.of(item);
        Date due = workItem.dueAt(item.project().toString(), item.key().value());
        for (Task task : open(delivery, WorkItemDelivery.DELIVER_WORK.task()).list()) {
            if (!due.equals(task.getDueDate())) {
                task.setDueDate(due);
                tasks.saveTask(task);
            }
            handOvers.give(task.getId(), responsible);
        }
        open(delivery, WorkItemDelivery.REPORT_PROGRESS.task())
                .list()
                .forEach(report -> handOvers.give(report.getId(), responsible));
        for (String timer : WorkItemDelivery.TIMERS_OF_DATES) {
            management
                    .createJobQuery()
                    .processInstanceId(delivery.getProcessInstanceId())
                    .activityId(timer)
                    .list()
                    .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
        }
    }

    private TaskQuery open(DelegateExecution delivery, String task) {
        return tasks.createTaskQuery()
                .processInstanceId(delivery.getProcessInstanceId())
                .taskDefinitionKey(task);
    }
}
