package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import io.septet.findings.Forbidden;
import io.septet.findings.Refused;
import io.septet.meeting.domain.ChosenMeeting;
import io.septet.meeting.domain.WholeSeries;
import io.septet.platform.PlainText;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A meeting of a series that somebody is about to move or call off. That is for the coordinator and the overall lead, and for
 * whoever stands in for them.
 */
@Component
class SeriesInHand {

    private static final int LONGEST_REASON = 2000;

    private final SeriesOnRecord record;
    private final SeriesSchedule schedule;
    private final CalledMeetings meetings;
    private final Projects projects;
    private final Successors successors;
    private final Substitutes substitutes;
    private final WorkingTime time;

    SeriesInHand(
            SeriesOnRecord record,
            SeriesSchedule schedule,
            CalledMeetings meetings,
            Projects projects,
            Successors successors,
            Substitutes substitutes,
            WorkingTime time) {
        this.record = record;
        this.schedule = schedule;
        this.meetings = meetings;
        this.projects = projects;
        this.successors = successors;
        this.substitutes = substitutes;
        this.time = time;
    }

    /**
     * Takes the meeting of a week in hand; everybody else who does something about the project waits.
     *
     * @throws Refused when there is none, it is over, or the series has ended
     */
    ChosenMeeting choose(SeriesId id, LocalDate week, PersonId person) {
        ProjectView project = projects.lock(record.projectOf(id));
        Doer by = keeper(project, person).orElseThrow(() -> new Forbidden("meeting.series.others"));
        WholeSeries series = record.get(id);
        if (series.series().endedAt().isPresent()) {
            throw Refused.because("meeting.series.ended");
        }
        Optional<MeetingView> called =
                Optional.ofNullable(series.called().get(week)).map(meetings::get);
        Occurrence one = called.map(meeting -> as(week, meeting))
                .or(() -> series.calendar(schedule.daysOff()).of(week))
                .filter(each -> each.state().isHeld())
                .orElseThrow(() -> Refused.because("meeting.series.noSuch"));
        if (!one.start().isAfter(schedule.now())) {
            throw Refused.because("meeting.series.over");
        }
        return new ChosenMeeting(project, series, one, called, by);
    }

    Occurrence as(LocalDate week, MeetingView meeting) {
        return new Occurrence(
                week,
                meeting.notice().start().atZone(time.zone()).toLocalDateTime(),
                meeting.notice().minutesLong(),
                meeting.notice().place(),
                meeting.state() == MeetingState.CALLED_OFF ? OccurrenceState.CALLED_OFF : OccurrenceState.AS_AGREED);
    }

    /** Who acts when that person does; empty when it is not for them. */
    Optional<Doer> keeper(ProjectView project, PersonId person) {
        return Stream.of(project.coordinator(), project.overallLead())
                .map(keeper -> successors.of(project, keeper))
                .filter(keeper -> keeper.equals(person) || substitutes.standsInFor(person, keeper))
                .findFirst()
                .map(keeper -> Doer.of(person, keeper));
    }

    /** A meeting that is called is held at the time of that occurrence, if it is not already. */
    void move(MeetingView meeting, Occurrence to, Doer by) {
        Notice notice = meeting.notice();
        boolean isSame = notice.start().equals(schedule.moment(to.start()))
                && notice.minutesLong() == to.minutesLong()
                && notice.place().equals(to.place());
        if (!isSame) {
            meetings.move(meeting.id(), schedule.moment(to.start()), to.minutesLong(), to.place(), by);
        }
    }

    /** @throws Refused when nobody says why */
    static String reason(String typed) {
        String why = PlainText.orNull(typed);
        if (why == null) {
            throw Refused.at("reason", "meeting.reason.missing");
        }
        if (why.length() > LONGEST_REASON) {
            throw Refused.at("reason", "meeting.text.tooLong", LONGEST_REASON);
        }
        return why;
    }
}
