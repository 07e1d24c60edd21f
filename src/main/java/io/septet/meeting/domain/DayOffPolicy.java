package io.septet.meeting.domain;

import io.septet.calendar.WorkingTime;
import io.septet.meeting.OnDayOff;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * On which day a meeting is held that falls on a day by its series' rule: on an ordinary working day as it is; on a public
 * holiday or a make-up day as the company decides; on an ordinary weekend, which nobody can have meant, on the working day
 * that follows it, as deadlines do.
 */
public record DayOffPolicy(WorkingTime time, OnDayOff onDayOff) {

    /** The day; empty when the meeting is dropped. */
    public Optional<LocalDate> held(LocalDate day) {
        if (isOrdinaryWorkingDay(day)) {
            return Optional.of(day);
        }
        if (time.specialDay(day).isEmpty()) {
            return Optional.of(nearest(day, one -> one.plusDays(1)));
        }
        return switch (onDayOff) {
            case DROP -> Optional.empty();
            case PREVIOUS -> Optional.of(nearest(day, one -> one.minusDays(1)));
            case NEXT -> Optional.of(nearest(day, one -> one.plusDays(1)));
        };
    }

    private LocalDate nearest(LocalDate day, UnaryOperator<LocalDate> step) {
        LocalDate found = step.apply(day);
        while (!isOrdinaryWorkingDay(found)) {
            found = step.apply(found);
        }
        return found;
    }

    private boolean isOrdinaryWorkingDay(LocalDate day) {
        return time.isWorkingDay(day) && time.specialDay(day).isEmpty();
    }
}
