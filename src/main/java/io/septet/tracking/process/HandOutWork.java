package io.septet.tracking.process;

import io.septet.platform.ForModels;
import io.septet.tracking.Deliveries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Notes that the work begins when a delivery comes to it. */
@ForModels(value = "handOutWork", onlyIn = WorkItemDelivery.PROCESS)
class HandOutWork implements ExecutionListener {

    private final Deliveries deliveries;

    HandOutWork(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void notify(DelegateExecution execution) {
        deliveries.handOut(WorkItemDelivery.item(execution));
    }
}
