package io.septet.meeting.process;

import io.septet.directory.PersonId;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingId;
import io.septet.project.EndsWithProcess;
import io.septet.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends a meeting whose process was ended by hand: it is off, and its register does not wait for its minutes. */
@Component
class MeetingEndsWithProcess implements EndsWithProcess {

    private final CalledMeetings meetings;

    MeetingEndsWithProcess(CalledMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String process() {
        return MeetingProcess.PROCESS;
    }

    @Override
    public String variable() {
        return MeetingId.VARIABLE;
    }

    @Override
    public void endedByHand(ProjectId project, String which, @Nullable PersonId by) {
        meetings.endByHand(MeetingId.of(which), by);
    }
}
