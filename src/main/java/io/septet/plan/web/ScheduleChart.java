package io.septet.plan.web;

import io.septet.calendar.Chart;
import io.septet.calendar.Chart.Bar;
import io.septet.calendar.Chart.Row;
import io.septet.calendar.Timeline;
import io.septet.directory.Roster;
import io.septet.plan.WorkItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The schedule of a plan as a Gantt chart (R4): a row for each item that has dates, in the order of the items. */
final class ScheduleChart {

    private final Roster names;
    private final Predicate<LocalDate> workingDay;
    private final Predicate<LocalDate> known;
    private final LocalDate today;

    ScheduleChart(Roster names, Predicate<LocalDate> workingDay, Predicate<LocalDate> known, LocalDate today) {
        this.names = names;
        this.workingDay = workingDay;
        this.known = known;
        this.today = today;
    }

    /** With a day of room before the first item and one behind the last; null when no item has dates. */
    @Nullable
    Chart of(List<WorkItem> items) {
        List<WorkItem> dated = items.stream()
                .filter(item -> item.start() != null && item.end() != null)
                .toList();
        if (dated.isEmpty()) {
            return null;
        }
        LocalDate first = dated.stream()
                .map(WorkItem::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last =
                dated.stream().map(WorkItem::end).max(Comparator.naturalOrder()).orElseThrow();
        Timeline days = Timeline.of(first.minusDays(1), last.plusDays(1), workingDay, known, today);
        return new Chart(days, 1, dated.stream().map(item -> row(item, days)).toList());
    }

    private Row row(WorkItem item, Timeline days) {
        return new Row(
                item.key().value(),
                item.title(),
                names.person(item.responsible()),
                item.start(),
                item.end(),
                "planned",
                List.of(new Bar("work", days.stretch(item.start(), item.end()))),
                item.milestone(),
                item.predecessors(),
                null,
                null);
    }
}
