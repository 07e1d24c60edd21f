package io.septet.report.domain;

import io.septet.calendar.WorkingTime;
import io.septet.report.ReportedWeek;
import io.septet.report.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When reports are asked for, due and missed (T3). A week ends on the day of the summary; its reports are asked for on that
 * day or, if nobody works then, on the last working day before it. A week on which nobody works at all is not reported.
 */
public record WeekPolicy(WorkingTime time) {

    private static final int DAYS = 7;

    /** How long before the meeting a missing report is told at the latest. */
    private static final Duration BEFORE_MEETING = Duration.ofHours(1);

    /**
     * The week whose reports are to be asked for now, if there is one.
     *
     * @param reportedUntil the last day for which reports were asked for already; null when none were
     */
    public Optional<ReportedWeek> toAsk(Rhythm rhythm, @Nullable LocalDate reportedUntil) {
        LocalDate today = time.today();
        return Stream.of(
                        today.with(TemporalAdjusters.previous(rhythm.lastDay())),
                        today.with(TemporalAdjusters.nextOrSame(rhythm.lastDay())))
                .filter(last -> reportedUntil == null || last.isAfter(reportedUntil))
                .map(last -> week(last, rhythm, reportedUntil))
                .filter(week -> isToAsk(week, today))
                .findFirst();
    }

    /** What was reported already, because the plan named another day then, is not reported again. */
    private static ReportedWeek week(LocalDate last, Rhythm rhythm, @Nullable LocalDate reportedUntil) {
        LocalDate first = last.minusDays(DAYS - 1L);
        return new ReportedWeek(
                reportedUntil == null || reportedUntil.isBefore(first) ? first : reportedUntil.plusDays(1),
                last,
                last.with(TemporalAdjusters.next(rhythm.meetingDay())),
                rhythm.meetingTime());
    }

    private boolean isToAsk(ReportedWeek week, LocalDate today) {
        return lastWorkingDay(week).filter(asked -> !asked.isAfter(today)).isPresent()
                && time.now().isBefore(missedAt(week));
    }

    private Optional<LocalDate> lastWorkingDay(ReportedWeek week) {
        return week.weekUntil()
                .datesUntil(week.weekFrom().minusDays(1), Period.ofDays(-1))
                .filter(time::isWorkingDay)
                .findFirst();
    }

    /** Until when a report is to be written: the evening of the day on which it is asked for. */
    public Instant dueAt(ReportedWeek week, Instant askedAt) {
        Instant evening = time.endOfWorkingDay(askedAt);
        return evening.isBefore(missedAt(week)) ? evening : missedAt(week);
    }

    /** From when on a report counts as missing: the morning of the meeting, an hour before it at the latest. */
    public Instant missedAt(ReportedWeek week) {
        Instant morning = time.startOfWorkingDay(week.meetingOn());
        Instant latest = meetsAt(week).minus(BEFORE_MEETING);
        return morning.isBefore(latest) ? morning : latest;
    }

    public Instant meetsAt(ReportedWeek week) {
        return LocalDate.ofInstant(time.startOfWorkingDay(week.meetingOn()), time.zone())
                .atTime(week.meetingTime())
                .atZone(time.zone())
                .toInstant();
    }
}
