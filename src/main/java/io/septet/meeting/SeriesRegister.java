package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.meeting.SeriesView.Upcoming;
import io.septet.meeting.domain.WholeSeries;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The series of a project and their next meetings, in as many statements however long they go on (R5). */
@Component
@Transactional(readOnly = true)
public class SeriesRegister {

    /** How many meetings of each series are shown. */
    private static final int NEXT = 8;

    private final SeriesOnRecord record;
    private final SeriesSchedule schedule;
    private final SeriesInHand hand;
    private final CalledMeetings meetings;
    private final WorkingTime time;

    SeriesRegister(
            SeriesOnRecord record,
            SeriesSchedule schedule,
            SeriesInHand hand,
            CalledMeetings meetings,
            WorkingTime time) {
        this.record = record;
        this.schedule = schedule;
        this.hand = hand;
        this.meetings = meetings;
        this.time = time;
    }

    /** The weekly meeting first. */
    public List<SeriesView> of(ProjectId project) {
        List<WholeSeries> all = record.of(project);
        Map<MeetingId, MeetingView> called = all.isEmpty()
                ? Map.of()
                : meetings.of(project).stream().collect(Collectors.toMap(MeetingView::id, Function.identity()));
        return all.stream().map(series -> view(series, called)).toList();
    }

    /** Whether the person may move and call off meetings of the project's series. */
    public boolean isKeeper(ProjectView project, PersonId person) {
        return hand.keeper(project, person).isPresent();
    }

    private SeriesView view(WholeSeries series, Map<MeetingId, MeetingView> called) {
        Instant endedAt = series.series().endedAt().orElse(null);
        Optional<SeriesRule> rule = endedAt == null ? series.meets(time.today()) : Optional.empty();
        return new SeriesView(
                series.series().id(),
                series.series().kind(),
                endedAt,
                rule.orElse(null),
                endedAt == null ? next(series, rule.map(SeriesRule::everyWeeks).orElse(1), called) : List.of());
    }

    private List<Upcoming> next(WholeSeries series, int everyWeeks, Map<MeetingId, MeetingView> called) {
        LocalDate today = time.today();
        Stream<Upcoming> planned =
                series.calendar(schedule.daysOff()).between(today, today.plusWeeks((long) NEXT * everyWeeks)).stream()
                        .filter(one -> !series.isCalled(one.week()))
                        .map(one -> new Upcoming(one, schedule.moment(one.start()), null));
        Stream<Upcoming> invited = series.called().entrySet().stream()
                .map(one -> invited(one.getKey(), called.get(one.getValue())))
                .flatMap(Optional::stream);
        return Stream.concat(planned, invited)
                .filter(each -> each.start().isAfter(time.now()))
                .sorted(Comparator.comparing(Upcoming::start))
                .limit(NEXT)
                .toList();
    }

    private Optional<Upcoming> invited(LocalDate week, @Nullable MeetingView meeting) {
        return meeting == null
                ? Optional.empty()
                : Optional.of(
                        new Upcoming(hand.as(week, meeting), meeting.notice().start(), meeting));
    }
}
