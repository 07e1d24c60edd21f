package io.septet.signoff.process;

import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.signoff.GivePlanBack;
import io.septet.signoff.SignOffs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends a round that somebody rejected. */
@ForModels(value = "returnPlan", onlyIn = PlanSignOff.PROCESS)
class ReturnPlan implements JavaDelegate {

    private final GivePlanBack givePlanBack;

    ReturnPlan(GivePlanBack givePlanBack) {
        this.givePlanBack = givePlanBack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        givePlanBack.giveBack(ProjectId.of((String) execution.getVariable(ProjectId.VARIABLE)), (Integer)
                execution.getVariable(SignOffs.PLAN_VERSION));
        // what was not signed is not rejected by a signature: a task that a process owner added leads here, too
        execution.setVariable(SignOffs.PLAN_REJECTED, true);
    }
}
