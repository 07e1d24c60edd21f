package io.septet.tracking.process;

import io.septet.platform.ForModels;
import io.septet.tracking.Acceptances;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Records that all departments have accepted the deliverable. */
@ForModels(value = "recordAcceptance", onlyIn = WorkItemDelivery.PROCESS)
class RecordAcceptance implements JavaDelegate {

    private final Acceptances acceptances;

    RecordAcceptance(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ExecutionEntity process = (ExecutionEntity) execution.getProcessInstance();
        acceptances.complete(
                WorkItemDelivery.item(execution),
                process.findActiveActivityIds().contains(WorkItemDelivery.ACCEPT_DELIVERABLE.task()));
    }
}
