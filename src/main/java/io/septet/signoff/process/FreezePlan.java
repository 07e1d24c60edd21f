package io.septet.signoff.process;

import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.signoff.SignOffs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Opens a round of signing. */
@ForModels(value = "freezePlan", onlyIn = PlanSignOff.PROCESS)
class FreezePlan implements JavaDelegate {

    private final SignOffs signOffs;

    FreezePlan(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        int version = signOffs.open(ProjectId.of((String) execution.getVariable(ProjectId.VARIABLE)));
        execution.setVariable(SignOffs.PLAN_VERSION, version);
        execution.setVariable(SignOffs.PLAN_REJECTED, false);
        execution.setVariable(SignOffs.PLAN_ROUND_DUE, SignOffs.NOT_DUE);
    }
}
