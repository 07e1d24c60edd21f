package io.septet.meeting.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.meeting.MeetingId;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What code and model of {@code meeting} agree on. */
@Component
class MeetingProcess implements ProcessContract {

    static final String PROCESS = "meeting";

    /** Somebody calls a meeting in a form. */
    static final TaskKey MEETING_CALLED = new TaskKey(PROCESS, "MeetingCalled");

    static final TaskKey WRITE_MINUTES = new TaskKey(PROCESS, "WriteMinutes");

    /** Starts it for a meeting that was called elsewhere. */
    static final String NOTICE_SENT = "NoticeSent";

    /** Its minutes are due by another time. */
    static final String MOVED = "MeetingMoved";

    /** Ends it without minutes. */
    static final String CALLED_OFF = "MeetingCalledOff";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> messages() {
        return Set.of(NOTICE_SENT, MOVED, CALLED_OFF);
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE, MeetingId.VARIABLE);
    }

    static MeetingId meeting(VariableScope scope) {
        return MeetingId.of((String) scope.getVariable(MeetingId.VARIABLE));
    }

    static MeetingId meeting(TaskAtHand task) {
        return MeetingId.of(task.fact(MeetingId.VARIABLE));
    }
}
