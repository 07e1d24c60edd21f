package io.septet.meeting;

import static io.septet.findings.Blank.orBlank;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who answers for a meeting moves it or calls it off. */
@Component
@Transactional
public class ChangeMeeting {

    /**
     * Another time and place, as typed.
     *
     * @param startsOn the day, in the company's zone
     * @param startsAt when it begins, in the company's zone
     */
    public record NewTime(
            @Nullable LocalDate startsOn,
            @Nullable LocalTime startsAt,
            int minutesLong,
            String place,
            @Nullable String urgentReason) {

        /** @throws Refused when the day or the hour is missing, or there is no such hour */
        Instant start(ZoneId zone) {
            Findings findings = new Findings();
            if (startsOn == null) {
                findings.add("startsOn", "meeting.startsOn.missing");
            }
            if (startsAt == null) {
                findings.add("startsAt", "meeting.startsAt.missing");
            }
            findings.refuseIfAny();
            return LocalStart.of(orBlank(startsOn), orBlank(startsAt), zone);
        }
    }

    private final CalledMeetings meetings;
    private final Projects projects;
    private final WorkingTime time;

    ChangeMeeting(CalledMeetings meetings, Projects projects, WorkingTime time) {
        this.meetings = meetings;
        this.projects = projects;
        this.time = time;
    }

    /** Whether the person may now: who called it, its host, and who leads or coordinates the project. */
    public static boolean mayChange(MeetingView meeting, ProjectView project, PersonId person) {
        return meeting.isOpen()
                && List.of(
                                project.overallLead(),
                                project.coordinator(),
                                meeting.notice().host(),
                                meeting.calledBy().person())
                        .contains(person);
    }

    /** @throws Refused when it is not theirs, has ended, or the new time is not in order */
    public void move(MeetingId id, NewTime typed, PersonId person) {
        requireTheirs(id, person);
        meetings.move(
                id,
                typed.start(time.zone()),
                typed.minutesLong(),
                typed.place(),
                typed.urgentReason(),
                Doer.of(person));
    }

    /** @throws Refused when it is not theirs, has ended, or nobody says why */
    public void callOff(MeetingId id, String reason, PersonId person) {
        requireTheirs(id, person);
        meetings.callOff(id, reason, Doer.of(person));
    }

    private void requireTheirs(MeetingId id, PersonId person) {
        MeetingView meeting = meetings.get(id);
        if (meeting.isOpen() && !mayChange(meeting, projects.get(meeting.project()), person)) {
            throw Refused.because("meeting.change.notYours");
        }
    }
}
