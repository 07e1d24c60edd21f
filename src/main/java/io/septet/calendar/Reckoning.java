package io.septet.calendar;

import io.septet.calendar.domain.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** How deadlines were counted while certain lists of holidays were in force. */
public final class Reckoning {

    private final WorkingCalendar calendar;
    private final WorkingTime time;

    Reckoning(WorkingCalendar calendar, WorkingTime time) {
        this.calendar = calendar;
        this.time = time;
    }

    /** The answer to a question about working time, had it been asked then, at a moment that counts as now. */
    public <T> T at(Instant moment, Supplier<T> question) {
        return time.answer(calendar, moment, question);
    }

    /** The days, in their order, that are worked by one of the two and not by the other. */
    public List<LocalDate> daysUnlike(Reckoning other) {
        return calendar.daysUnlike(other.calendar);
    }
}
