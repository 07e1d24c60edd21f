package io.septet.tracking.process;

import io.septet.plan.WorkItemRef;
import io.septet.platform.ForModels;
import io.septet.tracking.AcceptanceNews;
import io.septet.tracking.Acceptances;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Records that all departments have accepted the deliverable, and tells those who are informed of it. */
@ForModels(value = "recordAcceptance", onlyIn = WorkItemDelivery.PROCESS)
class RecordAcceptance implements JavaDelegate {

    private final Acceptances acceptances;
    private final AcceptanceNews news;

    RecordAcceptance(Acceptances acceptances, AcceptanceNews news) {
        this.acceptances = acceptances;
        this.news = news;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ExecutionEntity process = (ExecutionEntity) execution.getProcessInstance();
        WorkItemRef item = WorkItemDelivery.item(execution);
        acceptances.complete(
                item, process.findActiveActivityIds().contains(WorkItemDelivery.ACCEPT_DELIVERABLE.task()));
        news.tell(item);
    }
}
