package io.septet.tracking.process;

import io.septet.platform.ForModels;
import io.septet.tracking.DeliverySteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Notes that the work begins when a delivery comes to it. */
@ForModels(value = "handOutWork", onlyIn = WorkItemDelivery.PROCESS)
class HandOutWork implements ExecutionListener {

    private final DeliverySteps steps;

    HandOutWork(DeliverySteps steps) {
        this.steps = steps;
    }

    @Override
    public void notify(DelegateExecution execution) {
        steps.handOut(WorkItemDelivery.item(execution));
    }
}
