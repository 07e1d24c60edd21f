package io.septet.meeting.domain;

import io.septet.directory.Doer;
import io.septet.meeting.MeetingId;
import io.septet.meeting.Occurrence;
import io.septet.meeting.SeriesRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A series with all that is kept of it.
 *
 * @param stages by which rule it meets, in the order in which that was said
 * @param exceptions what was decided about single meetings, in the same order
 * @param called ids of the meetings that are called, by their weeks
 */
public record WholeSeries(
        MeetingSeries series,
        List<SeriesStage> stages,
        List<SeriesException> exceptions,
        SortedMap<LocalDate, MeetingId> called) {

    /** Of all that is kept of several series, what belongs to this one. */
    public static WholeSeries of(
            MeetingSeries series,
            Map<UUID, List<SeriesStage>> stages,
            Map<UUID, List<SeriesException>> exceptions,
            Map<UUID, List<CalledOccurrence>> called) {
        UUID id = series.id().value();
        return new WholeSeries(
                series,
                stages.getOrDefault(id, List.of()),
                exceptions.getOrDefault(id, List.of()),
                called.getOrDefault(id, List.of()).stream()
                        .collect(Collectors.toMap(
                                CalledOccurrence::week,
                                one -> new MeetingId(one.meetingId()),
                                (one, other) -> one,
                                TreeMap::new)));
    }

    public SeriesCalendar calendar(DayOffPolicy daysOff) {
        return new SeriesCalendar(daysOff, stages, exceptions);
    }

    public boolean isCalled(LocalDate week) {
        return called.containsKey(week);
    }

    /** What the plan said last. */
    public Optional<SeriesStage> lastByPlan() {
        return stages.stream()
                .filter(stage -> stage.planVersion().isPresent())
                .max(Comparator.comparing(SeriesStage::number));
    }

    /** The rule in force on a day, or the next one that will be; empty when it does not meet from then on. */
    public Optional<SeriesRule> meets(LocalDate day) {
        LocalDate week = SeriesCalendar.weekOf(day);
        return stages.stream()
                .filter(stage -> !stage.fromWeek().isAfter(week))
                .max(Comparator.comparing(SeriesStage::number))
                .or(() -> stages.stream().min(Comparator.comparing(SeriesStage::number)))
                .flatMap(SeriesStage::meets);
    }

    /** Where its meetings are held, unless somebody says otherwise. */
    public Optional<String> place() {
        return stages.stream()
                .flatMap(stage -> stage.meets().stream())
                .reduce((earlier, later) -> later)
                .map(SeriesRule::place);
    }

    public SeriesStage byPlan(LocalDate fromWeek, SeriesRule meets, int planVersion, Instant now) {
        return SeriesStage.byPlan(id(), next(), fromWeek, meets, planVersion, now);
    }

    public SeriesStage byHand(LocalDate fromWeek, SeriesRule meets, Doer by, Instant now) {
        return SeriesStage.byHand(id(), next(), fromWeek, meets, by, now);
    }

    public SeriesStage stopped(LocalDate fromWeek, String reason, Doer by, Instant now) {
        return SeriesStage.calledOff(id(), next(), fromWeek, reason, by, now);
    }

    public SeriesException moved(
            LocalDate week, LocalDateTime to, int minutesLong, String place, Doer by, Instant now) {
        return SeriesException.moved(id(), next(), week, to, minutesLong, place, by, now);
    }

    public SeriesException calledOff(LocalDate week, String reason, Doer by, Instant now) {
        return SeriesException.calledOff(id(), next(), week, reason, by, now);
    }

    /** The meetings after one moment and not after another that are to be held and not called yet. */
    public List<Occurrence> toCall(DayOffPolicy daysOff, LocalDateTime after, LocalDateTime last) {
        return calendar(daysOff).between(after.toLocalDate(), last.toLocalDate()).stream()
                .filter(one -> one.state().isHeld() && !isCalled(one.week()))
                .filter(one -> one.start().isAfter(after) && !one.start().isAfter(last))
                .toList();
    }

    /** What is said later has the higher number, be it of one meeting or of all that follow. */
    private int next() {
        return stages.size() + exceptions.size() + 1;
    }

    private UUID id() {
        return series.id().value();
    }
}
