package io.septet.feed;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.meeting.Answer;
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

/** The meetings to which a person is invited, but for those that they declined. */
@Component
class OwnMeetings {

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

    /** Those of a month back and a year ahead; no more than so many, the earliest first. */
    List<VEvent> of(PersonId person, int most, Locale reader) {
        Instant now = time.now();
        List<MeetingView> invited =
                meetings.between(now.minus(LOOKED_BACK), now.plus(LOOKED_AHEAD), List.of(person)).stream()
                        .filter(meeting -> !declined(meeting, person))
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
        Roster roster = directory.roster();
        return invited.stream()
                .flatMap(meeting -> Stream.ofNullable(known.get(meeting.project()))
                        .map(project -> calendars.entry(meeting, project, roster, reader)))
                .toList();
    }

    private static boolean declined(MeetingView meeting, PersonId person) {
        return meeting.attendance().stream()
                .anyMatch(each -> each.person().equals(person) && each.answer() == Answer.DECLINED);
    }
}
