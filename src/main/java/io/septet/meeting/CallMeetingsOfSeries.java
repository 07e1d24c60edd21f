package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.meeting.domain.CalledOccurrence;
import io.septet.meeting.domain.SeriesCalendar;
import io.septet.meeting.domain.SeriesPolicy;
import io.septet.meeting.domain.WholeSeries;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls the meetings of all series in time for their notice (M1): each morning all are looked at together, in a number of
 * statements that does not grow with them.
 */
@Component
@Transactional
public class CallMeetingsOfSeries {

    private final SeriesOnRecord record;
    private final SeriesSchedule schedule;
    private final SeriesNotice notices;
    private final CalledMeetings meetings;
    private final Projects projects;
    private final WorkingTime time;

    CallMeetingsOfSeries(
            SeriesOnRecord record,
            SeriesSchedule schedule,
            SeriesNotice notices,
            CalledMeetings meetings,
            Projects projects,
            WorkingTime time) {
        this.record = record;
        this.schedule = schedule;
        this.notices = notices;
        this.meetings = meetings;
        this.projects = projects;
        this.time = time;
    }

    /** The meetings that are to be called now, by their time; none on a day off. */
    @Transactional(readOnly = true)
    public List<OfSeries> due() {
        if (!time.isWorkingDay(time.today())) {
            return List.of();
        }
        LocalDate farthest =
                SeriesCalendar.weekOf(time.today().minus(SeriesPolicy.FARTHEST)).minusWeeks(1);
        return record.running(farthest).stream()
                .flatMap(series -> toCall(series).stream()
                        .map(one -> new OfSeries(series.series().id(), one.week())))
                .sorted(Comparator.comparing(OfSeries::week)
                        .thenComparing(one -> one.series().value()))
                .toList();
    }

    private List<Occurrence> toCall(WholeSeries series) {
        return series.toCall(schedule.daysOff(), schedule.now(), schedule.calledUntil());
    }

    /** Calls a meeting, if it is still to be called; a second call does nothing. */
    public void call(OfSeries which) {
        ProjectView project = projects.lock(record.projectOf(which.series()));
        WholeSeries series = record.get(which.series());
        if (series.series().endedAt().isPresent() || project.state() != State.RUNNING) {
            return;
        }
        toCall(series).stream()
                .filter(one -> one.week().equals(which.week()))
                .forEach(one -> call(project, series, one));
    }

    /** Calls what is to be called of a series whose times have changed, before the next morning may be too late. */
    void ofSeries(SeriesId id) {
        toCall(record.get(id)).forEach(one -> call(new OfSeries(id, one.week())));
    }

    private void call(ProjectView project, WholeSeries series, Occurrence one) {
        Notice notice = notices.of(project, series.series().kind(), one, meetings.policy());
        MeetingView called = meetings.call(
                project.id(),
                notice,
                Doer.of(notice.host()),
                series.series().id().value());
        record.add(new CalledOccurrence(
                series.series().id().value(), one.week(), called.id().value()));
    }

    /** Which meeting of which series. */
    public record OfSeries(SeriesId series, LocalDate week) {

        private static final String BETWEEN = "/";

        public static OfSeries of(String text) {
            int at = text.indexOf(BETWEEN);
            return new OfSeries(SeriesId.of(text.substring(0, at)), LocalDate.parse(text.substring(at + 1)));
        }

        @Override
        public String toString() {
            return series + BETWEEN + week;
        }
    }
}
