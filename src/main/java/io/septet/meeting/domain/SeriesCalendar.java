package io.septet.meeting.domain;

import io.septet.meeting.Occurrence;
import io.septet.meeting.OccurrenceState;
import io.septet.meeting.SeriesRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When a series meets: by the rule of the stage that is in force in a week, on another day where that one is off, and as
 * somebody decided about a single meeting. Two that fall on one day because of a holiday are one.
 */
public final class SeriesCalendar {

    /** Weeks that are looked at beyond those asked for: no holiday with its days off is longer. */
    private static final int MARGIN = 3;

    private final DayOffPolicy daysOff;
    private final List<SeriesStage> stages;
    private final Map<LocalDate, SeriesException> exceptions = new HashMap<>();

    /** @param exceptions of several about one week, the last one counts */
    public SeriesCalendar(
            DayOffPolicy daysOff, Collection<SeriesStage> stages, Collection<SeriesException> exceptions) {
        this.daysOff = daysOff;
        this.stages = stages.stream()
                .sorted(Comparator.comparing(SeriesStage::number))
                .toList();
        exceptions.stream()
                .filter(this::counts)
                .sorted(Comparator.comparing(SeriesException::number))
                .forEach(exception -> this.exceptions.put(exception.week(), exception));
    }

    /** What was decided about a meeting holds until somebody moves it with all that follow, or calls all of them off. */
    private boolean counts(SeriesException exception) {
        return stages.stream()
                .filter(stage ->
                        stage.number() > exception.number() && stage.setBy().isPresent())
                .noneMatch(stage -> stage.fromWeek().equals(exception.week())
                        || stage.recurrence().isEmpty() && stage.fromWeek().isBefore(exception.week()));
    }

    /** The Monday of a day's week. */
    public static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** All meetings whose day, or would-be day, lies between these, both included, in their order. */
    public List<Occurrence> between(LocalDate from, LocalDate last) {
        LocalDate firstWeek = weekOf(from).minusWeeks(MARGIN);
        LocalDate lastWeek = weekOf(last).plusWeeks(MARGIN);
        SortedMap<LocalDate, Occurrence> weeks = byRule(firstWeek, lastWeek);
        exceptions.values().forEach(exception -> decide(exception, weeks));
        return weeks.values().stream()
                .filter(one -> !one.start().toLocalDate().isBefore(from))
                .filter(one -> !one.start().toLocalDate().isAfter(last))
                .sorted(Comparator.comparing(Occurrence::start).thenComparing(Occurrence::week))
                .toList();
    }

    /** The meeting of a week, wherever it was moved to. */
    public Optional<Occurrence> of(LocalDate week) {
        SortedMap<LocalDate, Occurrence> weeks = byRule(week.minusWeeks(MARGIN), week.plusWeeks(MARGIN));
        Optional.ofNullable(exceptions.get(week)).ifPresent(exception -> decide(exception, weeks));
        return Optional.ofNullable(weeks.get(week));
    }

    private static void decide(SeriesException exception, Map<LocalDate, Occurrence> weeks) {
        LocalDate week = exception.week();
        exception
                .start()
                .ifPresentOrElse(
                        start -> weeks.put(
                                week,
                                new Occurrence(
                                        week,
                                        start,
                                        exception.minutesLong(),
                                        exception.place(),
                                        OccurrenceState.MOVED)),
                        () -> weeks.computeIfPresent(week, (same, planned) -> in(OccurrenceState.CALLED_OFF, planned)));
    }

    /** What the rules say, week by week, without what somebody decided. */
    private SortedMap<LocalDate, Occurrence> byRule(LocalDate firstWeek, LocalDate lastWeek) {
        SortedMap<LocalDate, Occurrence> weeks = new TreeMap<>();
        Map<LocalDate, List<Held>> days = new TreeMap<>();
        for (int i = 0; i < stages.size(); i++) {
            SeriesStage stage = stages.get(i);
            LocalDate from = later(firstWeek, stage.fromWeek());
            LocalDate last = earlier(lastWeek.plusDays(6), endOf(i));
            if (stage.recurrence().isEmpty() || last.isBefore(from)) {
                continue;
            }
            SeriesRule meets = stage.meets().orElseThrow();
            for (LocalDate day : stage.recurrence().orElseThrow().between(from, last)) {
                LocalDate held = daysOff.held(day).orElse(null);
                OccurrenceState state = held == null
                        ? OccurrenceState.DROPPED
                        : held.equals(day) ? OccurrenceState.AS_AGREED : OccurrenceState.SHIFTED;
                Occurrence occurrence = new Occurrence(
                        weekOf(day),
                        (held == null ? day : held).atTime(meets.at()),
                        meets.minutesLong(),
                        meets.place(),
                        state);
                weeks.put(occurrence.week(), occurrence);
                if (held != null) {
                    days.computeIfAbsent(held, none -> new ArrayList<>()).add(new Held(day, occurrence));
                }
            }
        }
        days.values().forEach(sameDay -> dropAllButTheNearest(sameDay, weeks));
        return weeks;
    }

    private record Held(LocalDate day, Occurrence occurrence) {

        long shift() {
            return Math.abs(ChronoUnit.DAYS.between(day, occurrence.start().toLocalDate()));
        }
    }

    private static void dropAllButTheNearest(List<Held> sameDay, Map<LocalDate, Occurrence> weeks) {
        sameDay.stream()
                .sorted(Comparator.comparing(Held::shift))
                .skip(1)
                .forEach(held -> weeks.put(held.occurrence().week(), in(OccurrenceState.DROPPED, held.occurrence())));
    }

    private static Occurrence in(OccurrenceState state, Occurrence planned) {
        return new Occurrence(planned.week(), planned.start(), planned.minutesLong(), planned.place(), state);
    }

    /** The last day of a stage: a later one that begins at or before it takes its place. */
    private LocalDate endOf(int at) {
        return stages.subList(at + 1, stages.size()).stream()
                .map(SeriesStage::fromWeek)
                .min(Comparator.naturalOrder())
                .map(week -> week.minusDays(1))
                .orElse(LocalDate.MAX);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
