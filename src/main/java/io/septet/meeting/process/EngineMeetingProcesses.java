package io.septet.meeting.process;

import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingProcesses;
import io.septet.platform.AsSystem;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The {@link MeetingProcesses} as instances of {@code meeting}, each found by the id of the meeting. */
@Component
class EngineMeetingProcesses implements MeetingProcesses {

    private final RuntimeService runtime;
    private final AsSystem asSystem;

    EngineMeetingProcesses(@Lazy RuntimeService runtime, AsSystem asSystem) {
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    @Override
    public void start(ProjectView project, MeetingId meeting) {
        asSystem.run(() -> runtime.createMessageCorrelation(MeetingProcess.NOTICE_SENT)
                .processInstanceBusinessKey(project.code())
                .setVariable(ProjectId.VARIABLE, project.id().toString())
                .setVariable(MeetingId.VARIABLE, meeting.toString())
                .correlateStartMessage());
    }

    @Override
    public void move(MeetingId meeting) {
        tell(MeetingProcess.MOVED, meeting);
    }

    @Override
    public void callOff(MeetingId meeting) {
        tell(MeetingProcess.CALLED_OFF, meeting);
    }

    /** An administrator may have ended it by hand: then nothing waits for it. */
    private void tell(String message, MeetingId meeting) {
        asSystem.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(MeetingId.VARIABLE, meeting.toString())
                .correlateAll());
    }
}
