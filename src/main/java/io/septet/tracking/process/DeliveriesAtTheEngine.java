package io.septet.tracking.process;

import io.septet.platform.AsSystem;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.tracking.DeliveryProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.stereotype.Component;

/** Deliveries as process instances, each found by the project's code and the key of its work item. */
@Component
class DeliveriesAtTheEngine implements DeliveryProcesses {

    private final RuntimeService runtime;
    private final AsSystem asSystem;

    DeliveriesAtTheEngine(RuntimeService runtime, AsSystem asSystem) {
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    @Override
    public void start(ProjectView project, String workItemKey) {
        asSystem.run(() -> runtime.createMessageCorrelation(WorkItemDelivery.WORK_ITEM_PLANNED)
                .processInstanceBusinessKey(project.code())
                .setVariable(ProjectId.VARIABLE, project.id().toString())
                .setVariable(WorkItemDelivery.WORK_ITEM_KEY, workItemKey)
                .setVariable(WorkItemDelivery.DELIVERABLE_REFUSED, false)
                .correlateStartMessage());
    }

    @Override
    public void reschedule(ProjectView project, String workItemKey) {
        tell(WorkItemDelivery.WORK_ITEM_RESCHEDULED, project, workItemKey);
    }

    @Override
    public void withdraw(ProjectView project, String workItemKey) {
        tell(WorkItemDelivery.WORK_ITEM_WITHDRAWN, project, workItemKey);
    }

    private void tell(String message, ProjectView project, String workItemKey) {
        asSystem.run(() -> to(project, message)
                .processInstanceVariableEquals(WorkItemDelivery.WORK_ITEM_KEY, workItemKey)
                .correlate());
    }

    @Override
    public void allWorkAccepted(ProjectView project) {
        asSystem.run(() -> to(project, ProjectTracking.ALL_WORK_ACCEPTED).correlateAll());
    }

    private MessageCorrelationBuilder to(ProjectView project, String message) {
        return runtime.createMessageCorrelation(message).processInstanceBusinessKey(project.code());
    }
}
