package io.septet.meeting.process;

import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingSchedule;
import io.septet.meeting.MeetingState;
import io.septet.platform.ForModels;
import java.util.Date;

/** What models ask about a meeting: {@code ${meeting.startsAt(meetingId)}}. */
@ForModels("meeting")
public class MeetingInModels {

    private final CalledMeetings meetings;
    private final MeetingSchedule schedule;

    MeetingInModels(CalledMeetings meetings, MeetingSchedule schedule) {
        this.meetings = meetings;
        this.schedule = schedule;
    }

    /** Id of the person who writes the minutes, or of who does it once they have left the company. */
    public String recorder(String meetingId) {
        return schedule.recorder(MeetingId.of(meetingId)).value();
    }

    public Date startsAt(String meetingId) {
        return Date.from(meetings.get(MeetingId.of(meetingId)).notice().start());
    }

    /** Until when people say whether they come. */
    public Date answerBy(String meetingId) {
        return Date.from(meetings.get(MeetingId.of(meetingId)).notice().answerBy());
    }

    /** Until when its minutes are to be out (M5). */
    public Date minutesDueAt(String meetingId) {
        return Date.from(schedule.minutesDueAt(MeetingId.of(meetingId)));
    }

    /** Whether its minutes are written; if not, it was called off or is still to come. */
    public boolean isHeld(String meetingId) {
        return meetings.get(MeetingId.of(meetingId)).state() == MeetingState.HELD;
    }
}
