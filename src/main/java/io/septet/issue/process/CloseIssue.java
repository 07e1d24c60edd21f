package io.septet.issue.process;

import io.septet.issue.EndOfIssue;
import io.septet.platform.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Ends an issue that is settled or decided by telling everybody concerned. */
@ForModels(value = "closeIssue", onlyIn = IssueCoordination.PROCESS)
class CloseIssue implements JavaDelegate {

    private final EndOfIssue end;

    CloseIssue(EndOfIssue end) {
        this.end = end;
    }

    @Override
    public void execute(DelegateExecution execution) {
        end.close(IssueCoordination.issue(execution));
    }
}
