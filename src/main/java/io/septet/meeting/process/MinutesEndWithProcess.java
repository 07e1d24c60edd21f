package io.septet.meeting.process;

import io.septet.directory.PersonId;
import io.septet.meeting.MinutesFiling;
import io.septet.meeting.MinutesId;
import io.septet.project.EndsWithProcess;
import io.septet.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Nobody is asked about minutes whose process was ended by hand. */
@Component
class MinutesEndWithProcess implements EndsWithProcess {

    private final MinutesFiling filing;

    MinutesEndWithProcess(MinutesFiling filing) {
        this.filing = filing;
    }

    @Override
    public String process() {
        return MinutesConfirmation.PROCESS;
    }

    @Override
    public String variable() {
        return MinutesConfirmation.MINUTES_ID;
    }

    @Override
    public void endedByHand(ProjectId project, String which, @Nullable PersonId by) {
        filing.endByHand(MinutesId.of(which));
    }
}
