package io.septet.tracking.domain;

import io.septet.calendar.WorkingTime;
import io.septet.tracking.ProgressStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether work keeps pace with the plan, which takes it to go on evenly over the working days (T2, T4). */
public record BehindPlanPolicy(WorkingTime time) {

    /** How much should be done on the morning of a day, in percent: the working days gone by, of all there are. */
    public int plannedPercent(LocalDate start, LocalDate end, LocalDate day) {
        if (day.isAfter(end)) {
            return 100;
        }
        long all = Math.max(1, time.workingDaysBetween(start, end.plusDays(1)));
        long gone = Math.max(0, time.workingDaysBetween(start, day));
        return (int) Math.min(100, gone * 100 / all);
    }

    /**
     * Whether less is done than planned, or the responsible person themselves says that something is wrong.
     *
     * @param lastSaid the status of the last report
     */
    public boolean isBehind(int percent, int plannedPercent, @Nullable ProgressStatus lastSaid) {
        return percent < plannedPercent || lastSaid != null && lastSaid.isTroubled();
    }
}
