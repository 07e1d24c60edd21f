package io.septet.tracking.process;

import io.septet.platform.ForModels;
import io.septet.tracking.DeliverySteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Warns ahead of the due date when the item is behind. */
@ForModels(value = "warnAhead", onlyIn = WorkItemDelivery.PROCESS)
class WarnAhead implements JavaDelegate {

    private final DeliverySteps steps;

    WarnAhead(DeliverySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.warn(WorkItemDelivery.item(execution));
    }
}
