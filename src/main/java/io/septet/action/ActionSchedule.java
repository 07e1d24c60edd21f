package io.septet.action;

import io.septet.calendar.WorkingTime;
import io.septet.project.ProjectId;
import io.septet.project.WeeklyRhythm;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;

/** When things happen to an action. All moments follow the company's working time. */
@Component
public class ActionSchedule {

    private final WeeklyRhythm rhythm;
    private final ActionSettings settings;
    private final WorkingTime time;

    ActionSchedule(WeeklyRhythm rhythm, ActionSettings settings, WorkingTime time) {
        this.rhythm = rhythm;
        this.settings = settings;
        this.time = time;
    }

    /** The end of the working day on which it is to be done. */
    public Instant dueAt(ActionView action) {
        return time.endOfWorkingDay(action.dueOn());
    }

    /** When its owner is reminded ahead of its date: in the morning, some working days before; it may have passed. */
    public Instant remindAt(ActionView action) {
        Instant day = time.startOfWorkingDay(action.dueOn()).plusSeconds(1);
        return time.startOfWorkingDay(
                LocalDate.ofInstant(time.minusWorkingDays(day, settings.remindDays()), time.zone()));
    }

    /**
     * The next morning on which is asked how the open actions of a project stand: every week on the day of its meeting, on
     * Monday while no plan names one; on the next working day where that is a day off.
     */
    public Instant nextCheck(ProjectId project) {
        DayOfWeek day = rhythm.dayOf(project).orElse(DayOfWeek.MONDAY);
        LocalDate next = time.today().with(TemporalAdjusters.nextOrSame(day));
        Instant morning = time.startOfWorkingDay(next);
        return morning.isAfter(time.now()) ? morning : time.startOfWorkingDay(next.plusWeeks(1));
    }
}
