package io.septet.risk.process;

import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.risk.FollowRisks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Does what follows from the look in one project. */
@ForModels(value = "followRisksOfProject", onlyIn = RiskWatch.PROCESS)
class FollowRisksOfProject implements JavaDelegate {

    private final FollowRisks risks;

    FollowRisksOfProject(FollowRisks risks) {
        this.risks = risks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        risks.follow(ProjectId.of((String) execution.getVariable(RiskWatch.PROJECT_AT_RISK)));
    }
}
