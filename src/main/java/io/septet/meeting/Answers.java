package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.meeting.domain.AnswerPolicy;
import io.septet.meeting.domain.CalledMeeting;
import io.septet.meeting.domain.CalledMeetingRepository;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers to invitations (M3). The last one counts, from whichever device it came. */
@Component
@Transactional
public class Answers {

    private final CalledMeetingRepository meetings;
    private final MeetingsInCalendars calendars;
    private final Projects projects;
    private final WorkingTime time;

    Answers(CalledMeetingRepository meetings, MeetingsInCalendars calendars, Projects projects, WorkingTime time) {
        this.meetings = meetings;
        this.calendars = calendars;
        this.projects = projects;
        this.time = time;
    }

    /**
     * Notes whether somebody comes, and what they say to it. The host reads it on the meeting's page.
     *
     * @throws io.septet.findings.Refused when they are not invited, or the date by which to answer has passed
     * @throws java.util.NoSuchElementException when there is no such meeting
     */
    public MeetingView answer(MeetingId id, Answer answer, @Nullable String word, PersonId person) {
        // two answers of the same moment take turns
        projects.lock(new ProjectId(meetings.findProjectOf(id.value()).orElseThrow()));
        CalledMeeting meeting = meetings.get(id);
        String said = PlainText.orNull(word);
        new AnswerPolicy(time.now())
                .findings(meeting.view(), person, answer, said)
                .refuseIfAny();
        meeting.answer(person, answer, said, time.now());
        return meeting.view();
    }

    /** The answer as calendar programs send it; empty before it is given, and where somebody has no mail address. */
    @Transactional(readOnly = true)
    public Optional<String> reply(MeetingId id, PersonId person) {
        MeetingView meeting = meetings.get(id).view();
        return meeting.silent().contains(person) ? Optional.empty() : calendars.reply(meeting, person);
    }

    /** Whether the person can answer now. */
    public boolean isAsked(MeetingView meeting, PersonId person) {
        return new AnswerPolicy(time.now())
                .findings(meeting, person, Answer.ACCEPTED, null)
                .isEmpty();
    }
}
