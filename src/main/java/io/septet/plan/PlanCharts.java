package io.septet.plan;

import io.septet.calendar.Chart;
import io.septet.calendar.Chart.Scale;
import io.septet.calendar.Charts;
import io.septet.calendar.Work;
import io.septet.calendar.Work.Period;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Roster;
import io.septet.plan.domain.CriticalPath;
import io.septet.plan.domain.TypedSchedule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans as charts (R4): their items that have dates, in their order, with the critical path and what was signed first. */
@Component
public class PlanCharts {

    private final Charts charts;
    private final WorkingTime calendar;

    PlanCharts(Charts charts, WorkingTime calendar) {
        this.charts = charts;
        this.calendar = calendar;
    }

    /**
     * The schedule of these items; empty when none of them has dates.
     *
     * @param signed the plan as it was signed first; null where it was not, or where it is this one
     */
    public Optional<Chart> of(
            List<WorkItem> items, @Nullable Plan signed, Roster names, @Nullable Scale scale, Locale reader) {
        return charts.of(works(items, Set.of(), signed, names), scale, reader);
    }

    /**
     * What somebody is typing; empty while none of it has dates. Rows whose dates are years away are slips, and left out.
     *
     * @param signed as above
     */
    public Optional<Chart> ofTyped(List<TypedItem> typed, @Nullable Plan signed, Roster names, Locale reader) {
        return of(TypedSchedule.items(typed, calendar.today()), signed, names, null, reader);
    }

    /**
     * The same items, for whoever knows more of them.
     *
     * @param dropped those of them that nobody does any more: no path leads over them
     */
    public List<Work> works(List<WorkItem> items, Set<WorkItemKey> dropped, @Nullable Plan signed, Roster names) {
        Set<WorkItemKey> critical = CriticalPath.of(
                items.stream().filter(item -> !dropped.contains(item.key())).toList(), calendar);
        return items.stream()
                .filter(item -> item.start() != null
                        && item.end() != null
                        && !item.end().isBefore(item.start()))
                .map(item -> work(item, signed, critical.contains(item.key()), names))
                .toList();
    }

    private static Work work(WorkItem item, @Nullable Plan signed, boolean critical, Roster names) {
        Period planned = new Period(item.start(), item.end());
        Period before = signed == null
                ? null
                : signed.item(item.key())
                        .map(same -> new Period(same.start(), same.end()))
                        .filter(period -> !period.equals(planned))
                        .orElse(null);
        return Work.planned(
                item.key().value(),
                item.title() == null ? "" : item.title(),
                names.person(item.responsible()),
                planned,
                before,
                item.milestone(),
                critical,
                item.predecessors());
    }
}
