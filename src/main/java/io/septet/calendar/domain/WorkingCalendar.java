package io.septet.calendar.domain;

import io.septet.calendar.Shift;
import io.septet.calendar.SpecialDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a company works: its zone, its hours, its weekend and the holidays and make-up days of the years that are known.
 *
 * <p>Every moment is at a distance of working time from every other, and the answers agree with it: for n not negative,
 * {@code between(t, plusWorkingHours(t, n))} is n hours, and {@code between(t, plusWorkingDays(t, n))} is n times the length
 * of a working day. Working time is read off the clock on the wall, so a change to summer time makes no day longer.
 * Immutable; no answer depends on how far away it lies.
 */
public final class WorkingCalendar {

    /** Days or hours counted in one go: far more than any project lasts, so a larger number is a slip. */
    private static final int MOST = 50_000;

    private final ZoneId zone;
    private final WorkingHours hours;
    private final WorkingDays days;
    private final Map<LocalDate, SpecialDay> specialDays;
    private final Set<Integer> knownYears;

    /**
     * Makes a calendar.
     *
     * @param zone the zone in which the hours are meant
     * @param hours the hours of every working day
     * @param weekend the days of the week without work; not all seven, perhaps none
     * @param years the lists of special days, at most one for a year
     */
    public WorkingCalendar(ZoneId zone, WorkingHours hours, Set<DayOfWeek> weekend, Collection<HolidayList> years) {
        this.zone = zone;
        this.hours = hours;
        this.specialDays = new HashMap<>();
        years.forEach(year -> year.days().forEach(day -> specialDays.put(day.date(), day)));
        this.days = new WorkingDays(weekend, specialDays.values());
        this.knownYears = years.stream().map(HolidayList::year).collect(Collectors.toUnmodifiableSet());
    }

    /** The zone in which days begin and hours are meant. */
    public ZoneId zone() {
        return zone;
    }

    /** The stretches of work of every working day, in order. */
    public List<Shift> hours() {
        return hours.shifts();
    }

    /** Whether holidays and make-up days of a year are known; if not, only its weekends are free. */
    public boolean isYearKnown(int year) {
        return knownYears.contains(year);
    }

    /** The holiday or make-up day on a date, if it is one. */
    public Optional<SpecialDay> specialDay(LocalDate date) {
        return Optional.ofNullable(specialDays.get(date));
    }

    /** The days, in their order, on which people work by one of two calendars and not by the other. */
    public List<LocalDate> daysUnlike(WorkingCalendar other) {
        return Stream.concat(specialDays.keySet().stream(), other.specialDays.keySet().stream())
                .filter(day -> isWorkingDay(day) != other.isWorkingDay(day))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether people work on a date. */
    public boolean isWorkingDay(LocalDate date) {
        return days.contains(date);
    }

    /**
     * The working day so many working days after the first one from a date on.
     *
     * @param number working days, 0 to 50,000; with 0, the date itself or the next working day
     */
    public LocalDate workingDay(LocalDate from, int number) {
        return days.at(days.numberBefore(from) + counted(number));
    }

    /** How many working days lie between two dates, the first counted and the last not; negative if they are reversed. */
    public long workingDaysBetween(LocalDate from, LocalDate until) {
        return days.numberBefore(until) - days.numberBefore(from);
    }

    /**
     * The moment at which so many working hours have passed. Outside working time they count from the next working start.
     * What ends exactly with the day is due that evening, not the next morning.
     *
     * @param number working hours, 0 to 50,000; with 0, the moment itself or the next working start
     */
    public Instant plusWorkingHours(Instant from, int number) {
        return plus(from, Duration.ofHours(counted(number)));
    }

    /**
     * The moment so many working days later. During a working day (a break is part of it) that is the same time of day on a
     * later working day. Outside, the days count from the next working start, and the moment is the end of the last of them.
     *
     * @param number working days, 0 to 50,000; with 0, the moment itself or the next working start
     */
    public Instant plusWorkingDays(Instant from, int number) {
        LocalDateTime local = local(from);
        if (isDuringWorkingDay(local)) {
            return sameTime(local, counted(number));
        }
        return plus(from, hours.length().multipliedBy(counted(number)));
    }

    /**
     * The moment so many working days earlier: {@link #plusWorkingDays} seen in a mirror. During a working day that is the
     * same time of day on an earlier working day. Outside, the days count back from the last working end, and the moment is
     * the start of the earliest of them.
     *
     * @param number working days, 0 to 50,000; with 0, the moment itself or the last working end
     */
    public Instant minusWorkingDays(Instant from, int number) {
        LocalDateTime local = local(from);
        if (isDuringWorkingDay(local)) {
            return sameTime(local, -counted(number));
        }
        long next = numberOfNextDay(local);
        return counted(number) == 0
                ? instant(days.at(next - 1), hours.end())
                : instant(days.at(next - number), hours.start());
    }

    /** The working time from one moment to another; negative if the second is earlier. */
    public Duration between(Instant from, Instant to) {
        return worked(local(to)).minus(worked(local(from)));
    }

    /** When work begins on a date; on a day without work, when it begins on the next working day. */
    public Instant startOfWorkingDay(LocalDate date) {
        return instant(days.at(days.numberBefore(date)), hours.start());
    }

    /** When work ends on a date; on a day without work, when it ends on the next working day. */
    public Instant endOfWorkingDay(LocalDate date) {
        return instant(days.at(days.numberBefore(date)), hours.end());
    }

    /** When the working day ends that is not over at a moment: today's if there is time left, otherwise the next one's. */
    public Instant endOfWorkingDay(Instant moment) {
        LocalDate today = local(moment).toLocalDate();
        Instant end = endOfWorkingDay(today);
        return end.isAfter(moment) ? end : endOfWorkingDay(today.plusDays(1));
    }

    private Instant plus(Instant from, Duration work) {
        LocalDateTime local = local(from);
        if (work.isZero()) {
            return isAtWork(local) ? from : nextStart(local);
        }
        Duration target = worked(local).plus(work);
        long fullDays = target.dividedBy(hours.length());
        Duration rest = target.minus(hours.length().multipliedBy(fullDays));
        return rest.isZero()
                ? instant(days.at(fullDays - 1), hours.end())
                : instant(days.at(fullDays), hours.timeWhenWorked(rest));
    }

    private Instant nextStart(LocalDateTime local) {
        return isDuringWorkingDay(local)
                ? instant(local.toLocalDate(), hours.nextStart(local.toLocalTime()))
                : instant(days.at(numberOfNextDay(local)), hours.start());
    }

    private Instant sameTime(LocalDateTime local, int daysLater) {
        return instant(days.at(days.numberBefore(local.toLocalDate()) + daysLater), local.toLocalTime());
    }

    /** The number of the first working day that begins after a moment outside working days. */
    private long numberOfNextDay(LocalDateTime local) {
        boolean over = local.toLocalTime().isAfter(hours.end());
        return days.numberBefore(over ? local.toLocalDate().plusDays(1) : local.toLocalDate());
    }

    /** All working time before a moment, counted from the first working day there is. */
    private Duration worked(LocalDateTime local) {
        LocalDate date = local.toLocalDate();
        Duration before = hours.length().multipliedBy(days.numberBefore(date));
        return isWorkingDay(date) ? before.plus(hours.workedAt(local.toLocalTime())) : before;
    }

    private boolean isAtWork(LocalDateTime local) {
        return isWorkingDay(local.toLocalDate()) && hours.contains(local.toLocalTime());
    }

    private boolean isDuringWorkingDay(LocalDateTime local) {
        return isWorkingDay(local.toLocalDate()) && hours.spans(local.toLocalTime());
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    private Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    private static int counted(int number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException(
                    "Working days or hours to count must be between 0 and %d, not %d".formatted(MOST, number));
        }
        return number;
    }
}
