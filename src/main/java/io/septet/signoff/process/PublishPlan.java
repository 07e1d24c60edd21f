package io.septet.signoff.process;

import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import io.septet.signoff.SignOffs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends a round that everybody signed. */
@ForModels(value = "publishPlan", onlyIn = PlanSignOff.PROCESS)
class PublishPlan implements JavaDelegate {

    private final SignOffs signOffs;

    PublishPlan(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signOffs.publish(ProjectId.of((String) execution.getVariable(ProjectId.VARIABLE)), (Integer)
                execution.getVariable(SignOffs.PLAN_VERSION));
    }
}
