package io.septet.demo;

import io.septet.calendar.WorkingTime;
import io.septet.demo.Story.Plot;
import java.time.LocalDate;
import java.util.List;

/** When things happen in one project of the demo. Every day is a working day, and all that is played lies in the past. */
public final class Timetable {

    private static final int FROM_PROPOSAL_TO_WORK = 3;
    private static final int FROM_WORK_TO_GOAL = 5;
    private static final int LONGEST_WORK = 40;

    private final WorkingTime time;
    private final Plot plot;
    private final LocalDate today;
    private final LocalDate proposed;

    public Timetable(Plot plot, LocalDate today, WorkingTime time) {
        this.time = time;
        this.plot = plot;
        this.today = today;
        this.proposed = shifted(today, -plot.proposedDaysAgo());
    }

    public LocalDate proposed() {
        return proposed;
    }

    public LocalDate responsibilitiesPlanned() {
        return shifted(proposed, 1);
    }

    public LocalDate signed() {
        return shifted(proposed, 2);
    }

    /** The first day of work, which begins with the kick-off. */
    public LocalDate kickOff() {
        return shifted(proposed, FROM_PROPOSAL_TO_WORK);
    }

    /** A day of work; 0 is the first. */
    LocalDate workingDay(int number) {
        return shifted(kickOff(), number);
    }

    /** How many working days have gone by until today since the first. */
    int sinceBegun() {
        return (int) time.workingDaysBetween(kickOff(), time.today());
    }

    /** The days of work after the first, as far as they lie in the past. */
    public List<LocalDate> sinceKickOff() {
        return kickOff()
                .plusDays(1)
                .datesUntil(today)
                .filter(time::isWorkingDay)
                .toList();
    }

    /** A week after the last item; where none is planned yet, after the longest time that work takes. */
    LocalDate goalDue() {
        int last = plot.items().stream().mapToInt(Story.Item::to).max().orElse(LONGEST_WORK);
        return workingDay(last + FROM_WORK_TO_GOAL);
    }

    /** The working day after the one on which the play is. */
    LocalDate tomorrow() {
        return after(time.today());
    }

    /** The working day after a day. */
    public LocalDate after(LocalDate day) {
        return shifted(day, 1);
    }

    LocalDate inTwoWeeks() {
        return shifted(today, 10);
    }

    private LocalDate shifted(LocalDate from, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate day = from;
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            left -= time.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
