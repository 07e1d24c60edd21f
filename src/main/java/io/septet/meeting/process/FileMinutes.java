package io.septet.meeting.process;

import io.septet.meeting.MinutesFiling;
import io.septet.platform.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Files minutes that all have been heard about, and tells everybody invited. */
@ForModels(value = "fileMinutes", onlyIn = MinutesConfirmation.PROCESS)
class FileMinutes implements JavaDelegate {

    private final MinutesFiling filing;

    FileMinutes(MinutesFiling filing) {
        this.filing = filing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        filing.file(MinutesConfirmation.minutes(execution));
    }
}
