package io.septet.meeting.domain;

import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * Days that come again, by a rule of RFC 5545.
 *
 * @param first the first day there may be, the rule's DTSTART
 * @param rule such as {@code FREQ=WEEKLY;UNTIL=20281231;INTERVAL=2;BYDAY=MO}
 */
public record Recurrence(LocalDate first, String rule) {

    /** On the first day's day of the week. */
    public static Recurrence weekly(LocalDate first, int everyWeeks, LocalDate until) {
        return new Recurrence(
                first,
                new Recur.Builder<LocalDate>()
                        .frequency(Frequency.WEEKLY)
                        .until(until)
                        .interval(everyWeeks)
                        .dayList(WeekDay.getWeekDay(first.getDayOfWeek()))
                        .build()
                        .toString());
    }

    /** The days from one to the other, both included. */
    public List<LocalDate> between(LocalDate from, LocalDate last) {
        return recur().getDates(first, from, last.plusDays(1)).stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(last))
                .toList();
    }

    public int everyWeeks() {
        return Math.max(1, recur().getInterval());
    }

    /** The last day there may be. */
    public LocalDate until() {
        return recur().getUntil();
    }

    private Recur<LocalDate> recur() {
        return new Recur<>(rule);
    }
}
