package io.septet.meeting;

import io.septet.directory.Doer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What goes out to those who are invited while a meeting is prepared and written down. */
@Component
@Transactional
public class MeetingReminders {

    private final CalledMeetings meetings;
    private final Meetings minutes;
    private final MeetingNews news;

    MeetingReminders(CalledMeetings meetings, Meetings minutes, MeetingNews news) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.news = news;
    }

    /** Reminds those who have not said whether they come. */
    public void remindOfAnswer(MeetingId meeting) {
        news.remind(meetings.get(meeting));
    }

    /** Tells everybody invited where the minutes are. */
    public void minutesOut(MeetingId meeting) {
        minutes.of(meeting)
                .ifPresent(filed -> news.minutesOut(
                        meetings.get(meeting), new Doer(filed.recordedBy(), filed.recordedInPlaceOf())));
    }
}
