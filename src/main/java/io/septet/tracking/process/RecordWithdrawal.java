package io.septet.tracking.process;

import io.septet.platform.ForModels;
import io.septet.tracking.Deliveries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records that the work item was withdrawn. */
@ForModels(value = "recordWithdrawal", onlyIn = WorkItemDelivery.PROCESS)
class RecordWithdrawal implements JavaDelegate {

    private final Deliveries deliveries;

    RecordWithdrawal(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deliveries.withdrawn(WorkItemDelivery.item(execution));
    }
}
