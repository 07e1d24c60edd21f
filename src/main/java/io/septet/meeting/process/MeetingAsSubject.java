package io.septet.meeting.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskSubject;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingView;
import io.septet.platform.PlainText;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the task list, every task of a meeting says which one it is. */
@Component
@Order(10)
class MeetingAsSubject implements TaskSubject {

    private static final int SHORT = 60;

    private final CalledMeetings meetings;

    MeetingAsSubject(CalledMeetings meetings) {
        this.meetings = meetings;
    }

    /** A step that called a meeting stands for itself once that has ended. */
    @Override
    public Optional<String> of(TaskAtHand task) {
        return task.facts().containsKey(MeetingId.VARIABLE)
                ? Optional.of(meetings.get(MeetingProcess.meeting(task)))
                        .filter(MeetingView::isOpen)
                        .map(meeting -> PlainText.shortened(meeting.notice().subject(), SHORT))
                : Optional.empty();
    }
}
