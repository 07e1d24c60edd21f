package io.septet.change.process;

import io.septet.change.ChangeId;
import io.septet.change.MajorChanges;
import io.septet.platform.ForModels;
import io.septet.signoff.SignOffs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets the work follow the version that was signed. */
@ForModels(value = "applyChange", onlyIn = ChangeRequestProcess.PROCESS)
public class ApplyChange implements JavaDelegate {

    private final MajorChanges majorChanges;

    ApplyChange(MajorChanges majorChanges) {
        this.majorChanges = majorChanges;
    }

    @Override
    public void execute(DelegateExecution execution) {
        majorChanges.apply(ChangeId.of((String) execution.getVariable(ChangeRequestProcess.CHANGE_ID)), (Integer)
                execution.getVariable(SignOffs.PLAN_VERSION));
    }
}
