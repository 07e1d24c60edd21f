package io.septet.issue.process;

import io.septet.issue.ConclusionAnswers;
import io.septet.platform.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The date for answers has passed: ends the round if somebody has contested; if not, the first who does will end it. */
@ForModels(value = "closeConfirmation", onlyIn = IssueCoordination.PROCESS)
class CloseConfirmation implements JavaDelegate {

    private final ConclusionAnswers answers;

    CloseConfirmation(ConclusionAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(IssueCoordination.DUE, true);
        answers.closeIfContested(IssueCoordination.issue(execution));
    }
}
