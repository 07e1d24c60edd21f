package io.septet.meeting.domain;

import io.septet.calendar.WorkingTime;
import io.septet.findings.Findings;
import io.septet.meeting.TypedSeries;
import io.septet.meeting.TypedTime;
import io.septet.platform.PlainText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When another time of a series is in order: it lies ahead and leaves time for the notice, it has an end that is neither
 * before its first meeting nor too far away, and there is a day on which it is held.
 *
 * @param longest how long a meeting of its kind may take, in minutes
 * @param noticeDays how many working days ahead a meeting is called
 */
public record SeriesPolicy(WorkingTime time, DayOffPolicy daysOff, int longest, int noticeDays) {

    /** How long a series goes on at most: what nobody can foresee is agreed on anew. */
    public static final Period LONGEST = Period.ofYears(5);

    /** How far a single meeting may be moved; what is farther away is another meeting. */
    public static final Period FARTHEST = Period.ofWeeks(26);

    private static final int LONGEST_PAUSE = 52;
    private static final int LONGEST_PLACE = 500;

    /**
     * What is not in order with meetings that are held like this from a week on.
     *
     * @param isCalled whether the first of them is called already: then its own notice tells whether there is time
     */
    public Findings findings(TypedSeries typed, LocalDate week, boolean isCalled) {
        Findings findings = new Findings();
        require(typed.first(), "first", findings);
        require(typed.at(), "at", findings);
        checkLengthAndPlace(typed.minutesLong(), typed.place(), findings);
        Integer everyWeeks = typed.everyWeeks();
        if (everyWeeks == null || everyWeeks < 1 || everyWeeks > LONGEST_PAUSE) {
            findings.add("everyWeeks", "meeting.series.everyWeeks", LONGEST_PAUSE);
        }
        LocalDate first = typed.first();
        if (first != null && first.isBefore(week)) {
            findings.add("first", "meeting.series.firstEarlier", week);
        }
        if (first != null && typed.at() != null) {
            checkEnd(first, typed.until(), findings);
        }
        if (findings.isEmpty()) {
            checkHeld(typed, isCalled, findings);
        }
        return findings;
    }

    private static void checkEnd(LocalDate first, @Nullable LocalDate until, Findings findings) {
        if (until == null || until.isAfter(first.plus(LONGEST))) {
            findings.add("until", "meeting.series.tooLong", LONGEST.getYears());
        } else if (until.isBefore(first)) {
            findings.add("until", "meeting.series.endBeforeStart");
        }
    }

    private void checkHeld(TypedSeries typed, boolean isCalled, Findings findings) {
        LocalDate first = known(typed.first());
        Recurrence days = Recurrence.weekly(first, known(typed.everyWeeks()), known(typed.until()));
        firstHeld(days)
                .ifPresentOrElse(
                        held -> {
                            if (!isCalled) {
                                checkNotice("first", held.atTime(known(typed.at())), findings);
                            }
                        },
                        () -> findings.add("until", "meeting.series.never"));
    }

    /** The first day on which it is held; empty when it never is. */
    public Optional<LocalDate> firstHeld(Recurrence days) {
        return days.between(days.first(), days.until()).stream()
                .flatMap(day -> daysOff.held(day).stream())
                .findFirst();
    }

    /**
     * What is not in order with another time of a single meeting.
     *
     * @param planned when it is held so far
     */
    public Findings findings(TypedTime typed, LocalDate planned, boolean isCalled) {
        Findings findings = new Findings();
        require(typed.day(), "day", findings);
        require(typed.at(), "at", findings);
        checkLengthAndPlace(typed.minutesLong(), typed.place(), findings);
        LocalDate day = typed.day();
        LocalTime at = typed.at();
        if (day == null || at == null) {
            return findings;
        }
        if (day.isBefore(planned.minus(FARTHEST)) || day.isAfter(planned.plus(FARTHEST))) {
            findings.add("day", "meeting.series.tooFar", FARTHEST.getDays() / 7);
        } else if (!isCalled) {
            checkNotice("day", day.atTime(at), findings);
        }
        return findings;
    }

    /** The earliest moment for which there is time to call a meeting. */
    private void checkNotice(String path, LocalDateTime start, Findings findings) {
        if (time.minusWorkingDays(start.atZone(time.zone()).toInstant(), noticeDays)
                .isBefore(time.now())) {
            findings.add(path, "meeting.series.tooSoon", noticeDays);
        }
    }

    private void checkLengthAndPlace(@Nullable Integer minutesLong, @Nullable String place, Findings findings) {
        if (minutesLong == null || minutesLong < 1 || minutesLong > longest) {
            findings.add("minutesLong", "meeting.series.minutes", longest);
        }
        String where = PlainText.orNull(place);
        if (where == null) {
            findings.add("place", "meeting.place.missing");
        } else if (where.length() > LONGEST_PLACE) {
            findings.add("place", "meeting.text.tooLong", LONGEST_PLACE);
        } else if (Place.isLink(where) && !Place.isWebAddress(where)) {
            findings.add("place", "meeting.link.noWebAddress");
        }
    }

    private static void require(@Nullable Object value, String path, Findings findings) {
        if (value == null) {
            findings.add(path, "meeting.series.missing");
        }
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
