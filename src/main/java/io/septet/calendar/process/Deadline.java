package io.septet.calendar.process;

import io.septet.calendar.WorkingTime;
import io.septet.platform.ForModels;
import java.time.Instant;
import java.util.Date;

/**
 * What a model names to say when something is due: {@code ${deadline.workingDays(3)}}. Every answer counts from the moment at
 * which the model asks, which is when the task or timer is created.
 */
@ForModels("deadline")
public class Deadline {

    private final WorkingTime time;

    Deadline(WorkingTime time) {
        this.time = time;
    }

    /** So many working days from now; see {@link WorkingTime#plusWorkingDays}. */
    public Date workingDays(int number) {
        return Date.from(time.plusWorkingDays(time.now(), number));
    }

    /** So many working hours from now; see {@link WorkingTime#plusWorkingHours}. */
    public Date workingHours(int number) {
        return Date.from(time.plusWorkingHours(time.now(), number));
    }

    /** The end of today's work, or of the next working day if today's is over or there is none; never in the past. */
    public Date endOfWorkingDay() {
        return Date.from(time.endOfWorkingDay(time.now()));
    }

    /** The start of every working day to come, as a cycle; asked for anew each time one has come. */
    public String everyWorkingDay() {
        Instant today = time.startOfWorkingDay(time.today());
        Instant next = today.isAfter(time.now())
                ? today
                : time.startOfWorkingDay(time.today().plusDays(1));
        return "R/" + next + "/P1D";
    }
}
