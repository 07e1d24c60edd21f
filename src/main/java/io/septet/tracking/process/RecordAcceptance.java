package io.septet.tracking.process;

import io.septet.platform.ForModels;
import io.septet.tracking.DeliverySteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Records that all departments have accepted the deliverable. */
@ForModels(value = "recordAcceptance", onlyIn = WorkItemDelivery.PROCESS)
class RecordAcceptance implements JavaDelegate {

    private final DeliverySteps steps;

    RecordAcceptance(DeliverySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ExecutionEntity process = (ExecutionEntity) execution.getProcessInstance();
        steps.complete(
                WorkItemDelivery.item(execution),
                process.findActiveActivityIds().contains(WorkItemDelivery.ACCEPT_DELIVERABLE.task()));
    }
}
