package io.septet.risk.process;

import io.septet.platform.ForModels;
import io.septet.risk.LookForRisks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Looks at all work under way. */
@ForModels(value = "findItemsAtRisk", onlyIn = RiskWatch.PROCESS)
class FindItemsAtRisk implements JavaDelegate {

    private final LookForRisks risks;

    FindItemsAtRisk(LookForRisks risks) {
        this.risks = risks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        risks.look();
    }
}
