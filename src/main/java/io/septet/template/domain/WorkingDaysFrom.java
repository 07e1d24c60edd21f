package io.septet.template.domain;

import io.septet.calendar.WorkingTime;
import java.time.LocalDate;

/**
 * Working days counted from a start, and back: what begins so many after one start begins as many after another, and lasts
 * as many. On a day off nobody works: what begins then begins on the next working day, and what ends then has ended on the one before.
 */
public final class WorkingDaysFrom {

    private final LocalDate start;
    private final WorkingTime time;

    public WorkingDaysFrom(LocalDate start, WorkingTime time) {
        this.start = start;
        this.time = time;
    }

    /** How many working days after the start something begins; 0 for what began before it. */
    public int ofBeginning(LocalDate day) {
        return (int) Math.max(0, time.workingDaysBetween(start, day));
    }

    /** After how many working days something is over that is due on a day; 0 for what was due before the start. */
    public int ofEnd(LocalDate day) {
        return (int) Math.max(0, time.workingDaysBetween(start, day.plusDays(1)) - 1);
    }

    /** The working day that is so many after the start. */
    public LocalDate day(int after) {
        return time.workingDay(start, after);
    }
}
