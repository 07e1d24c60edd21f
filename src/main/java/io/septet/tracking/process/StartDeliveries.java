package io.septet.tracking.process;

import io.septet.platform.ForModels;
import io.septet.tracking.Deliveries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Starts the deliveries of the plan in effect. */
@ForModels(value = "startDeliveries", onlyIn = ProjectTracking.PROCESS)
class StartDeliveries implements JavaDelegate {

    private final Deliveries deliveries;

    StartDeliveries(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deliveries.start(ProjectTracking.project(execution));
    }
}
