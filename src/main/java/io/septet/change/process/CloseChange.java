package io.septet.change.process;

import io.septet.change.ChangeId;
import io.septet.change.Changes;
import io.septet.platform.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records that a change ended with its project. */
@ForModels(value = "closeChange", onlyIn = ChangeRequestProcess.PROCESS)
public class CloseChange implements JavaDelegate {

    private final Changes changes;

    CloseChange(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        changes.drop(ChangeId.of((String) execution.getVariable(ChangeRequestProcess.CHANGE_ID)));
    }
}
