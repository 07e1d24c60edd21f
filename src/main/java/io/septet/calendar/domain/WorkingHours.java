package io.septet.calendar.domain;

import io.septet.calendar.Shift;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * The hours of a working day, the same on every working day.
 *
 * @param shifts the stretches of work in order, with the breaks between them; at least one
 */
public record WorkingHours(List<Shift> shifts) {

    /** Refuses a day without work, and stretches that overlap or are out of order. */
    public WorkingHours {
        shifts = List.copyOf(shifts);
        if (shifts.isEmpty()) {
            throw new IllegalArgumentException("A working day needs at least one stretch of working hours");
        }
        for (int next = 1; next < shifts.size(); next++) {
            if (shifts.get(next).from().isBefore(shifts.get(next - 1).to())) {
                throw new IllegalArgumentException("Working hours must be in order and must not overlap: " + shifts);
            }
        }
    }

    LocalTime start() {
        return shifts.get(0).from();
    }

    LocalTime end() {
        return shifts.get(shifts.size() - 1).to();
    }

    Duration length() {
        return shifts.stream().map(Shift::length).reduce(Duration.ZERO, Duration::plus);
    }

    Duration workedAt(LocalTime time) {
        return shifts.stream().map(shift -> shift.workedAt(time)).reduce(Duration.ZERO, Duration::plus);
    }

    /** The earliest time at which this much is worked: at a break, when the break begins rather than when it ends. */
    LocalTime timeWhenWorked(Duration work) {
        Duration left = work;
        for (Shift shift : shifts) {
            if (left.compareTo(shift.length()) <= 0) {
                return shift.from().plus(left);
            }
            left = left.minus(shift.length());
        }
        throw new IllegalArgumentException("A working day has %s, not %s".formatted(length(), work));
    }

    /** Whether people are at work at this time. */
    boolean contains(LocalTime time) {
        return shifts.stream().anyMatch(shift -> shift.contains(time));
    }

    /** Whether the day's work has begun and is not over; a break belongs to the day. */
    boolean spans(LocalTime time) {
        return !time.isBefore(start()) && !time.isAfter(end());
    }

    /** The first beginning of a stretch at or after a time that is not after the last one. */
    LocalTime nextStart(LocalTime time) {
        return shifts.stream()
                .map(Shift::from)
                .filter(start -> !start.isBefore(time))
                .findFirst()
                .orElseThrow();
    }
}
