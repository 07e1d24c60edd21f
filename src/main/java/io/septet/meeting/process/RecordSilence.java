package io.septet.meeting.process;

import io.septet.meeting.MinutesAnswers;
import io.septet.platform.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The time for answers has passed: takes down who said nothing, so that filing never waits. */
@ForModels(value = "recordSilence", onlyIn = MinutesConfirmation.PROCESS)
class RecordSilence implements JavaDelegate {

    private final MinutesAnswers answers;

    RecordSilence(MinutesAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answers.recordSilence(MinutesConfirmation.minutes(execution));
    }
}
