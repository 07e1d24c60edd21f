package io.septet.meeting.domain;

import io.septet.calendar.Shift;
import io.septet.calendar.WorkingTime;
import io.septet.meeting.BusyTime;
import io.septet.meeting.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * When people can meet: within working hours and not across a break, at a quarter of an hour, at a time at which nobody who is
 * invited is busy, and late enough for the notice.
 *
 * @param noticeDays how many working days ahead a meeting is called
 */
public record SlotPolicy(WorkingTime time, int noticeDays) {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int QUARTER = 15;

    /** The working hours of these days, both included; none of a day off. */
    public List<Slot> workingHours(LocalDate from, LocalDate last) {
        return from.datesUntil(last.plusDays(1))
                .filter(time::isWorkingDay)
                .flatMap(day -> time.hours().stream().map(shift -> on(day, shift)))
                .toList();
    }

    private Slot on(LocalDate day, Shift shift) {
        return new Slot(moment(day, shift.from()), moment(day, shift.to()));
    }

    private Instant moment(LocalDate day, LocalTime at) {
        return day.atTime(at).atZone(time.zone()).toInstant();
    }

    /**
     * The first of them, none overlapping another, at which a meeting of that length suits all.
     *
     * @param busy when anybody invited is busy
     */
    public List<Slot> first(int number, Duration length, LocalDate from, LocalDate last, Collection<BusyTime> busy) {
        List<Slot> found = new ArrayList<>();
        for (Slot hours : workingHours(from, last)) {
            Optional<Slot> next = next(hours.start(), hours.end(), length, busy);
            while (next.isPresent() && found.size() < number) {
                found.add(next.get());
                next = next(next.get().end(), hours.end(), length, busy);
            }
        }
        return found;
    }

    private Optional<Slot> next(Instant from, Instant end, Duration length, Collection<BusyTime> busy) {
        Instant start = quarter(from);
        while (!start.plus(length).isAfter(end)) {
            Slot slot = new Slot(start, start.plus(length));
            Optional<BusyTime> inTheWay = busy.stream()
                    .filter(one -> one.overlaps(slot.start(), slot.end()))
                    .findFirst();
            if (inTheWay.isEmpty() && isInTime(start)) {
                return Optional.of(slot);
            }
            start = inTheWay.map(one -> quarter(one.until())).orElse(start.plus(STEP));
        }
        return Optional.empty();
    }

    /** Whether a meeting that begins then can still be called with its notice. */
    public boolean isInTime(Instant start) {
        return start.isAfter(time.now())
                && !time.minusWorkingDays(start, noticeDays).isBefore(time.now());
    }

    /** The first quarter of an hour at or after a moment, by the clock on the wall. */
    private Instant quarter(Instant moment) {
        ZonedDateTime local = moment.atZone(time.zone());
        ZonedDateTime minute = local.withSecond(0).withNano(0);
        ZonedDateTime whole = minute.isBefore(local) ? minute.plusMinutes(1) : minute;
        int over = whole.getMinute() % QUARTER;
        return (over == 0 ? whole : whole.plusMinutes(QUARTER - (long) over)).toInstant();
    }
}
