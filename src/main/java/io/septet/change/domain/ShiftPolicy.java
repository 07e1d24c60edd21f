package io.septet.change.domain;

import io.septet.plan.WorkItem;
import java.time.LocalDate;
import java.util.function.Predicate;

/** By how much a work item moves. */
public final class ShiftPolicy {

    private final Predicate<LocalDate> isWorkingDay;

    public ShiftPolicy(Predicate<LocalDate> isWorkingDay) {
        this.isWorkingDay = isWorkingDay;
    }

    /** Working days by which the start or the end moves, whichever moves further, in either direction. */
    public int between(WorkItem before, WorkItem after) {
        return Math.max(between(before.start(), after.start()), between(before.end(), after.end()));
    }

    private int between(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(isWorkingDay)
                .count();
    }
}
