package io.septet.meeting.process;

import io.septet.meeting.MeetingReminders;
import io.septet.platform.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds those who have not said whether they come (M3). */
@ForModels(value = "remindOfAnswer", onlyIn = MeetingProcess.PROCESS)
class RemindOfAnswer implements JavaDelegate {

    private final MeetingReminders reminders;

    RemindOfAnswer(MeetingReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remindOfAnswer(MeetingProcess.meeting(execution));
    }
}
