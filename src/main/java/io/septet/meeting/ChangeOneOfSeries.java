package io.septet.meeting;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.meeting.CallMeetingsOfSeries.OfSeries;
import io.septet.meeting.domain.ChosenMeeting;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves or calls off a single meeting of a series, whether it is called already or not. */
@Component
@Transactional
public class ChangeOneOfSeries {

    private final SeriesInHand hand;
    private final SeriesOnRecord record;
    private final SeriesSchedule schedule;
    private final CalledMeetings meetings;
    private final CallMeetingsOfSeries calling;
    private final SeriesNews news;
    private final WorkingTime time;

    ChangeOneOfSeries(
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
     * Moves the meeting of a week.
     *
     * @throws io.septet.findings.Refused when there is none, it is over, or the new time is not in order
     */
    public void move(SeriesId id, LocalDate week, TypedTime to, PersonId person) {
        ChosenMeeting chosen = hand.choose(id, week, person);
        schedule.policy(chosen.series().series().kind())
                .findings(
                        to, chosen.one().start().toLocalDate(), chosen.called().isPresent())
                .refuseIfAny();
        Occurrence moved = new Occurrence(
                week,
                Objects.requireNonNull(to.day()).atTime(Objects.requireNonNull(to.at())),
                Objects.requireNonNull(to.minutesLong()),
                Objects.requireNonNull(to.place()).strip(),
                OccurrenceState.MOVED);
        if (chosen.called().isPresent()) {
            hand.move(chosen.called().get(), moved, chosen.by());
            return;
        }
        record.add(chosen.series()
                .moved(moved.week(), moved.start(), moved.minutesLong(), moved.place(), chosen.by(), time.now()));
        news.tellOfMove(chosen, moved);
        calling.call(new OfSeries(id, week));
    }

    /**
     * Calls the meeting of a week off.
     *
     * @throws io.septet.findings.Refused when there is none, it is over, or nobody says why
     */
    public void callOff(SeriesId id, LocalDate week, String reason, PersonId person) {
        ChosenMeeting chosen = hand.choose(id, week, person);
        String why = SeriesInHand.reason(reason);
        if (chosen.called().isPresent()) {
            meetings.callOff(chosen.called().get().id(), why, chosen.by());
            return;
        }
        record.add(chosen.series().calledOff(week, why, chosen.by(), time.now()));
        news.tellOfCallOff(chosen, why);
    }
}
