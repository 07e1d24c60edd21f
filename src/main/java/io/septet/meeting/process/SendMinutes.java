package io.septet.meeting.process;

import io.septet.meeting.MeetingReminders;
import io.septet.platform.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells everybody invited that the minutes are there (M5). */
@ForModels(value = "sendMinutes", onlyIn = MeetingProcess.PROCESS)
class SendMinutes implements JavaDelegate {

    private final MeetingReminders reminders;

    SendMinutes(MeetingReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.minutesOut(MeetingProcess.meeting(execution));
    }
}
