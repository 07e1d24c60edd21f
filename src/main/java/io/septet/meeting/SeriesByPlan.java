package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.meeting.domain.MeetingSeries;
import io.septet.meeting.domain.SeriesCalendar;
import io.septet.meeting.domain.SeriesStage;
import io.septet.meeting.domain.WholeSeries;
import io.septet.plan.CommunicationPlan;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the series of a project as its plan in effect says (R5): the weekly meeting and the deep dive begin with the first plan
 * and end with tracking. What is called already, and what was moved by hand, stays when the plan changes.
 */
@Component
@Transactional
public class SeriesByPlan {

    static final List<MeetingKind> KINDS = List.of(MeetingKind.WEEKLY, MeetingKind.DEEP_DIVE);

    private final SeriesOnRecord record;
    private final SeriesSchedule schedule;
    private final SeriesNotice notices;
    private final CalledMeetings meetings;
    private final Projects projects;
    private final WorkingTime time;

    SeriesByPlan(
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

    /** Begins the series of a project, or changes their future where that version says something else than the one before. */
    public void follow(ProjectId project, CommunicationPlan plan, int version) {
        projects.lock(project);
        List<WholeSeries> all = record.of(project);
        for (MeetingKind kind : KINDS) {
            follow(
                    all.stream()
                            .filter(one -> one.series().kind() == kind)
                            .findFirst()
                            .orElseGet(() -> begun(project, kind)),
                    plan,
                    version);
        }
    }

    private WholeSeries begun(ProjectId project, MeetingKind kind) {
        MeetingSeries begun = record.begin(new MeetingSeries(project, kind, time.now()));
        return new WholeSeries(begun, List.of(), List.of(), new TreeMap<>());
    }

    private void follow(WholeSeries series, CommunicationPlan plan, int version) {
        LocalDate lastWeek = lastCalled(series.called());
        SeriesRule agreed = schedule.byPlan()
                .of(
                        series.series().kind(),
                        plan,
                        series.place().orElseGet(() -> notices.say("meeting.series.place")),
                        lastWeek);
        Optional<SeriesRule> before = series.lastByPlan().flatMap(SeriesStage::meets);
        if (series.series().endedAt().isEmpty()
                && before.filter(agreed::meetsLike).isEmpty()) {
            LocalDate from = SeriesCalendar.weekOf(agreed.first());
            LocalDate changes = lastWeek == null ? SeriesCalendar.weekOf(time.today()) : lastWeek.plusWeeks(1);
            record.add(series.byPlan(changes.isAfter(from) ? from : changes, agreed, version, time.now()));
        }
    }

    private static @Nullable LocalDate lastCalled(SortedMap<LocalDate, MeetingId> called) {
        return called.isEmpty() ? null : called.lastKey();
    }

    /** Ends the series of a project; meetings of theirs that lie ahead are called off. */
    public void end(ProjectId id) {
        ProjectView project = projects.lock(id);
        for (WholeSeries series : running(id)) {
            series.series().end(time.now());
            series.called().values().stream()
                    .map(meetings::get)
                    .filter(meeting ->
                            meeting.isOpen() && meeting.notice().start().isAfter(time.now()))
                    .forEach(meeting -> meetings.callOff(
                            meeting.id(), notices.say("meeting.series.trackingEnded"), Doer.of(project.coordinator())));
        }
    }

    /** Ends them without a word: the project has ended itself, and its meetings with it. */
    public void abandon(ProjectId id) {
        projects.lock(id);
        running(id).forEach(series -> series.series().end(time.now()));
    }

    private List<WholeSeries> running(ProjectId id) {
        return record.of(id).stream()
                .filter(one -> one.series().endedAt().isEmpty())
                .toList();
    }
}
