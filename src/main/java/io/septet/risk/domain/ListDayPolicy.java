package io.septet.risk.domain;

import io.septet.calendar.WorkingTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** When the list goes out (T4): once a week, on a day of the week or, if nobody works then, on the next working day. */
public record ListDayPolicy(WorkingTime time, DayOfWeek on) {

    public boolean isListDay(LocalDate day) {
        LocalDate last = day.with(TemporalAdjusters.previousOrSame(on));
        return time.isWorkingDay(day) && time.workingDaysBetween(last, day) == 0;
    }
}
