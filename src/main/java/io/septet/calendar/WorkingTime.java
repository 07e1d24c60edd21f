package io.septet.calendar;

import io.septet.calendar.domain.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The company's working time, for every module that has to know when something is due.
 *
 * <p>Days and hours are meant in the company's {@link #zone() zone}. A year without a list of holidays counts its weekends
 * only; the log says so the first time that an answer touches it.
 */
public class WorkingTime {

    private static final Logger LOG = LoggerFactory.getLogger(WorkingTime.class);

    private final Supplier<WorkingCalendar> calendar;
    private final Clock clock;
    private final Set<Integer> yearsWarnedOf = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<Earlier> earlier = new ThreadLocal<>();

    /** Another calendar and another moment than those of today. */
    private static final class Earlier {

        private final WorkingCalendar calendar;
        private final Instant now;

        private Earlier(WorkingCalendar calendar, Instant now) {
            this.calendar = calendar;
            this.now = now;
        }
    }

    /** Follows a calendar, and a clock for what is now. */
    public WorkingTime(WorkingCalendar calendar, Clock clock) {
        this(() -> calendar, clock);
    }

    /** Follows a calendar that may be another one tomorrow. */
    WorkingTime(Supplier<WorkingCalendar> calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** This moment, by the same clock as the engine's timers. */
    public Instant now() {
        Earlier asked = earlier.get();
        return asked == null ? clock.instant() : asked.now;
    }

    /** The answer to a question that was asked at another moment, by another calendar. */
    <T> T answer(WorkingCalendar by, Instant at, Supplier<T> question) {
        Earlier before = earlier.get();
        earlier.set(new Earlier(by, at));
        try {
            return question.get();
        } finally {
            if (before == null) {
                earlier.remove();
            } else {
                earlier.set(before);
            }
        }
    }

    private WorkingCalendar calendar() {
        Earlier asked = earlier.get();
        return asked == null ? calendar.get() : asked.calendar;
    }

    /** The date on the company's wall calendar, whether it is a working day or not. */
    public LocalDate today() {
        return dateOf(now());
    }

    /** The company's zone. */
    public ZoneId zone() {
        return calendar().zone();
    }

    /** The stretches of work of every working day, in order, with the breaks between them. */
    public List<Shift> hours() {
        return calendar().hours();
    }

    /**
     * The moment at which so many working hours have passed; outside working time they count from the next working start.
     * Hours that end with the day are due that evening: with eight hours a day, 24 from Monday's start end on Wednesday.
     *
     * @param hours working hours, not negative; with 0, the moment itself or the next working start
     */
    public Instant plusWorkingHours(Instant from, int hours) {
        return seen(from, calendar().plusWorkingHours(from, hours));
    }

    /**
     * The moment so many working days later: the same time of day if it is counted from within a working day; otherwise the
     * days count from the next working start, and it is the end of the last of them.
     *
     * @param days working days, not negative; with 0, the moment itself or the next working start
     */
    public Instant plusWorkingDays(Instant from, int days) {
        return seen(from, calendar().plusWorkingDays(from, days));
    }

    /**
     * The moment so many working days earlier: the same time of day if it is counted from within a working day; otherwise
     * the days count back from the last working end, and it is the start of the earliest of them.
     *
     * @param days working days, not negative; with 0, the moment itself or the last working end
     */
    public Instant minusWorkingDays(Instant from, int days) {
        return seen(from, calendar().minusWorkingDays(from, days));
    }

    /** The working time from one moment to another; negative if the second is earlier. */
    public Duration between(Instant from, Instant to) {
        seen(from, to);
        return calendar().between(from, to);
    }

    /** How many working days lie between two dates, the first counted and the last not; negative if they are reversed. */
    public long workingDaysBetween(LocalDate from, LocalDate until) {
        seen(from, until);
        return calendar().workingDaysBetween(from, until);
    }

    /**
     * The working day so many working days after the first one from a date on.
     *
     * @param number working days, not negative; with 0, the date itself or the next working day
     */
    public LocalDate workingDay(LocalDate from, int number) {
        LocalDate day = calendar().workingDay(from, number);
        seen(from, day);
        return day;
    }

    /** Whether people work on a date. */
    public boolean isWorkingDay(LocalDate date) {
        seen(date, date);
        return calendar().isWorkingDay(date);
    }

    /** The public holiday or make-up day on a date, to be named to people; empty on an ordinary day. */
    public Optional<SpecialDay> specialDay(LocalDate date) {
        return calendar().specialDay(date);
    }

    /** When work begins on a date; on a day without work, when it begins on the next working day. */
    public Instant startOfWorkingDay(LocalDate date) {
        Instant start = calendar().startOfWorkingDay(date);
        seen(date, dateOf(start));
        return start;
    }

    /** When work ends on a date; on a day without work, when it ends on the next working day. */
    public Instant endOfWorkingDay(LocalDate date) {
        Instant end = calendar().endOfWorkingDay(date);
        seen(date, dateOf(end));
        return end;
    }

    /** When the working day ends that is not over at a moment: today's if there is time left, otherwise the next one's. */
    public Instant endOfWorkingDay(Instant moment) {
        return seen(moment, calendar().endOfWorkingDay(moment));
    }

    /** Whether holidays and make-up days of a year are known; if not, only its weekends are free. */
    public boolean isYearKnown(int year) {
        return calendar().isYearKnown(year);
    }

    /** Whether the holidays around a date are known; if not, it may turn out to be free, or a weekend to be worked. */
    public boolean isKnown(LocalDate date) {
        return isYearKnown(date.getYear());
    }

    /** The years from one date to another whose holidays are not known: there a day may turn out to be free. */
    public List<Integer> unknownYears(LocalDate from, LocalDate until) {
        return IntStream.rangeClosed(from.getYear(), until.getYear())
                .filter(year -> !isYearKnown(year))
                .boxed()
                .toList();
    }

    private LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    private Instant seen(Instant from, Instant answer) {
        seen(dateOf(from), dateOf(answer));
        return answer;
    }

    private void seen(LocalDate one, LocalDate other) {
        int first = Math.min(one.getYear(), other.getYear());
        int last = Math.max(one.getYear(), other.getYear());
        List<Integer> unknown = IntStream.rangeClosed(first, last)
                .filter(year -> !isYearKnown(year) && yearsWarnedOf.add(year))
                .boxed()
                .toList();
        if (!unknown.isEmpty()) {
            LOG.warn(
                    "No list of public holidays for {}: only weekends count as free. Put it in on the page /holidays, or "
                            + "<year>.csv into septet.calendar.directory.",
                    unknown);
        }
    }
}
