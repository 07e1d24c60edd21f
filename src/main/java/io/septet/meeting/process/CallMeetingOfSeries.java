package io.septet.meeting.process;

import io.septet.meeting.CallMeetingsOfSeries;
import io.septet.meeting.CallMeetingsOfSeries.OfSeries;
import io.septet.platform.ForModels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Calls one meeting of a series. */
@ForModels(value = "callMeetingOfSeries", onlyIn = SeriesWatch.PROCESS)
class CallMeetingOfSeries implements JavaDelegate {

    private final CallMeetingsOfSeries calling;

    CallMeetingOfSeries(CallMeetingsOfSeries calling) {
        this.calling = calling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        calling.call(OfSeries.of((String) execution.getVariable(SeriesWatch.MEETING_TO_CALL)));
    }
}
