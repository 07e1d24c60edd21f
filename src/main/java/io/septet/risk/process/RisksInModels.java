package io.septet.risk.process;

import io.septet.calendar.WorkingTime;
import io.septet.platform.ForModels;
import java.time.Instant;

/** What models ask about risks: {@code ${risk.mornings()}}. */
@ForModels("risk")
public class RisksInModels {

    private final WorkingTime time;

    RisksInModels(WorkingTime time) {
        this.time = time;
    }

    /** The start of every working day to come; asked for anew each time one has come. */
    public String mornings() {
        Instant today = time.startOfWorkingDay(time.today());
        Instant next = today.isAfter(time.now())
                ? today
                : time.startOfWorkingDay(time.today().plusDays(1));
        return "R/" + next + "/P1D";
    }
}
