package io.septet.tracking.process;

import io.septet.platform.ForModels;
import io.septet.tracking.Warnings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Warns ahead of the due date when the item is behind. */
@ForModels(value = "warnAhead", onlyIn = WorkItemDelivery.PROCESS)
class WarnAhead implements JavaDelegate {

    private final Warnings warnings;

    WarnAhead(Warnings warnings) {
        this.warnings = warnings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        warnings.warn(WorkItemDelivery.item(execution));
    }
}
