package io.septet.tracking.process;

import io.septet.platform.ForModels;
import io.septet.tracking.DeliverySteps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records that the work item was withdrawn. */
@ForModels(value = "recordWithdrawal", onlyIn = WorkItemDelivery.PROCESS)
class RecordWithdrawal implements JavaDelegate {

    private final DeliverySteps steps;

    RecordWithdrawal(DeliverySteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.withdraw(WorkItemDelivery.item(execution));
    }
}
