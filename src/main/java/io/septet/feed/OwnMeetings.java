package io.septet.feed;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.meeting.Answer;
import io.septet.meeting.Attendance;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingView;
import io.septet.meeting.MeetingsInCalendars;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings to which a person is invited, but for those that they declined. */
@Component
public class OwnMeetings {

    private static final Duration LOOKED_BACK = Duration.ofDays(30);
    private static final Duration LOOKED_AHEAD = Duration.ofDays(365);

    private final CalledMeetings meetings;
    private final MeetingsInCalendars calendars;
    private final Projects projects;
    private final Directory directory;
    private final WorkingTime time;

    OwnMeetings(
            CalledMeetings meetings,
            MeetingsInCalendars calendars,
            Projects projects,
            Directory directory,
            WorkingTime time) {
        this.meetings = meetings;
        this.calendars = calendars;
        this.projects = projects;
        this.directory = directory;
        this.time = time;
    }

    /**
     * A meeting to which the person is invited.
     *
     * @param answer theirs
     */
    public record OwnMeeting(MeetingView meeting, ProjectView project, Answer answer) {}

    /** Those of a month back and a year ahead; no more than so many, the earliest first. */
    @Transactional(readOnly = true)
    public List<OwnMeeting> of(PersonId person, int most) {
        Instant now = time.now();
        return between(now.minus(LOOKED_BACK), now.plus(LOOKED_AHEAD), person, most);
    }

    /** Those that are not over and begin within so long; no more than so many, the earliest first. */
    @Transactional(readOnly = true)
    public List<OwnMeeting> within(Duration ahead, PersonId person, int most) {
        return between(time.now(), time.now().plus(ahead), person, most);
    }

    private List<OwnMeeting> between(Instant from, Instant until, PersonId person, int most) {
        List<MeetingView> invited = meetings.between(from, until, List.of(person)).stream()
                .filter(meeting -> answer(meeting, person) != Answer.DECLINED)
                .limit(most)
                .toList();
        Map<ProjectId, ProjectView> known =
                projects
                        .these(invited.stream()
                                .map(MeetingView::project)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ProjectView::id, Function.identity()));
        return invited.stream()
                .flatMap(meeting -> Stream.ofNullable(known.get(meeting.project()))
                        .map(project -> new OwnMeeting(meeting, project, answer(meeting, person))))
                .toList();
    }

    /** The same as a calendar program takes them. */
    List<VEvent> entries(PersonId person, int most, Locale reader) {
        Roster roster = directory.roster();
        return of(person, most).stream()
                .map(own -> calendars.entry(own.meeting(), own.project(), roster, reader))
                .toList();
    }

    private static Answer answer(MeetingView meeting, PersonId person) {
        return meeting.attendance().stream()
                .filter(each -> each.person().equals(person))
                .map(Attendance::answer)
                .findFirst()
                .orElse(Answer.NONE);
    }
}
