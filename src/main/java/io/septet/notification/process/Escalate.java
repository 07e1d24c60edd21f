package io.septet.notification.process;

import io.septet.notification.Reminders;
import io.septet.platform.ForModels;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Reminds of the late task at whose boundary the flow to this end began; with several instances of the task, of each
 * that is late.
 */
@ForModels("escalate")
public class Escalate implements JavaDelegate {

    /** How models name it. */
    static final String CALL = "${escalate}";

    private final TaskService tasks;
    private final Reminders reminders;

    Escalate(TaskService tasks, Reminders reminders) {
        this.tasks = tasks;
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind(tasks
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(lateActivity(execution))
                .orderByTaskId()
                .asc()
                .list()
                .stream()
                .map(task -> OpenTasks.of((DelegateTask) task))
                .toList());
    }

    private static String lateActivity(DelegateExecution execution) {
        EndEvent end = (EndEvent) execution.getBpmnModelElementInstance();
        // not by the flows that the end event lists, because a modelling tool may leave those out
        return end.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getTarget().equals(end))
                .map(SequenceFlow::getSource)
                .filter(BoundaryEvent.class::isInstance)
                .map(boundary -> ((BoundaryEvent) boundary).getAttachedTo().getId())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s follows no timer at a task".formatted(end.getId())));
    }
}
