package io.septet.meeting.process;

import io.septet.platform.ProcessContract;
import org.springframework.stereotype.Component;

/** What code and model of {@code series-watch} agree on. One instance a day looks at all series of meetings. */
@Component
class SeriesWatch implements ProcessContract {

    static final String PROCESS = "series-watch";

    /** Which meeting of which series an instance of a task is for, as the model names it. */
    static final String MEETING_TO_CALL = "meetingToCall";

    @Override
    public String process() {
        return PROCESS;
    }
}
