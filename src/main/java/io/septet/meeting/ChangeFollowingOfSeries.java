package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.meeting.domain.ChosenMeeting;
import io.septet.meeting.domain.WholeSeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves or calls off a meeting of a series and all that follow it, those included that are called already. */
@Component
@Transactional
public class ChangeFollowingOfSeries {

    private final SeriesInHand hand;
    private final SeriesOnRecord record;
    private final SeriesSchedule schedule;
    private final CalledMeetings meetings;
    private final CallMeetingsOfSeries calling;
    private final SeriesNews news;
    private final WorkingTime time;

    ChangeFollowingOfSeries(
            SeriesInHand hand,
            SeriesOnRecord record,
            SeriesSchedule schedule,
            CalledMeetings meetings,
            CallMeetingsOfSeries calling,
            SeriesNews news,
            WorkingTime time) {
        this.hand = hand;
        this.record = record;
        this.schedule = schedule;
        this.meetings = meetings;
        this.calling = calling;
        this.news = news;
        this.time = time;
    }

    /**
     * Moves them. Those among the following that were moved by hand stay where they are.
     *
     * @throws io.septet.findings.Refused when there is none, it is over, or what is typed is not in order
     */
    public void move(SeriesId id, LocalDate week, TypedSeries to, PersonId person) {
        ChosenMeeting chosen = hand.choose(id, week, person);
        schedule.policy(chosen.series().series().kind())
                .findings(to, week, chosen.called().isPresent())
                .refuseIfAny();
        SeriesRule meets = new SeriesRule(
                Objects.requireNonNull(to.first()),
                Objects.requireNonNull(to.everyWeeks()),
                Objects.requireNonNull(to.until()),
                Objects.requireNonNull(to.at()),
                Objects.requireNonNull(to.minutesLong()),
                Objects.requireNonNull(to.place()).strip());
        record.add(chosen.series().byHand(week, meets, chosen.by(), time.now()));
        moveCalled(record.get(id), week, chosen);
        news.tellOfMoveOfFollowing(chosen, meets);
        calling.ofSeries(id);
    }

    private void moveCalled(WholeSeries moved, LocalDate week, ChosenMeeting chosen) {
        for (LocalDate each : openFrom(moved, week)) {
            MeetingView meeting =
                    meetings.get(Objects.requireNonNull(moved.called().get(each)));
            Optional<Occurrence> planned = moved.calendar(schedule.daysOff())
                    .of(each)
                    .filter(one -> one.state().isHeld());
            planned.ifPresentOrElse(
                    one -> hand.move(meeting, withTimeFor(meeting.notice(), one), chosen.by()),
                    () -> meetings.callOff(meeting.id(), news.seriesMoved(), chosen.by()));
        }
    }

    /** As long as the agenda that people were invited with needs. */
    private static Occurrence withTimeFor(Notice notice, Occurrence one) {
        return new Occurrence(
                one.week(), one.start(), Math.max(one.minutesLong(), notice.agendaMinutes()), one.place(), one.state());
    }

    /** The weeks from one on whose meeting is called and still to come. */
    private List<LocalDate> openFrom(WholeSeries series, LocalDate week) {
        return series.called().tailMap(week).entrySet().stream()
                .filter(called -> isToCome(meetings.get(called.getValue())))
                .map(called -> called.getKey())
                .toList();
    }

    private boolean isToCome(MeetingView meeting) {
        return meeting.isOpen() && meeting.notice().start().isAfter(time.now());
    }

    /**
     * Calls them off, until the plan says something else.
     *
     * @throws io.septet.findings.Refused when there is none, it is over, or nobody says why
     */
    public void callOff(SeriesId id, LocalDate week, String reason, PersonId person) {
        ChosenMeeting chosen = hand.choose(id, week, person);
        String why = SeriesInHand.reason(reason);
        record.add(chosen.series().stopped(week, why, chosen.by(), time.now()));
        openFrom(chosen.series(), week)
                .forEach(called -> meetings.callOff(
                        Objects.requireNonNull(chosen.series().called().get(called)), why, chosen.by()));
        news.tellOfCallOffOfFollowing(chosen, why);
    }
}
