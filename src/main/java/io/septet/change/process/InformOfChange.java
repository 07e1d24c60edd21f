package io.septet.change.process;

import io.septet.change.ChangeId;
import io.septet.change.Changes;
import io.septet.platform.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends a change that is in the plan by telling everybody concerned. */
@ForModels(value = "informOfChange", onlyIn = ChangeRequestProcess.PROCESS)
public class InformOfChange implements JavaDelegate {

    private final Changes changes;

    InformOfChange(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.conclude(ChangeId.of((String) execution.getVariable(ChangeRequestProcess.CHANGE_ID)));
    }
}
