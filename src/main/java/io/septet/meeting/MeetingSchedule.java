package io.septet.meeting;

import io.septet.directory.PersonId;
import io.septet.project.Projects;
import io.septet.project.Successors;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who writes the minutes of a meeting, and until when. */
@Component
@Transactional(readOnly = true)
public class MeetingSchedule {

    private final CalledMeetings meetings;
    private final Projects projects;
    private final Successors successors;
    private final Duration minutesWithin;

    MeetingSchedule(CalledMeetings meetings, Projects projects, Successors successors, MeetingSettings settings) {
        this.meetings = meetings;
        this.projects = projects;
        this.successors = successors;
        this.minutesWithin = Duration.ofHours(settings.minutesWithin());
    }

    /** The recorder, or who does it once they have left the company. */
    public PersonId recorder(MeetingId id) {
        MeetingView meeting = meetings.get(id);
        return successors.of(projects.get(meeting.project()), meeting.notice().recorder());
    }

    /** So many hours after its end as the company allows, on the clock (M5). */
    public Instant minutesDueAt(MeetingId id) {
        return minutesDueAt(meetings.get(id));
    }

    /** The same of a meeting that is at hand. */
    Instant minutesDueAt(MeetingView meeting) {
        return meeting.notice().end().plus(minutesWithin);
    }
}
