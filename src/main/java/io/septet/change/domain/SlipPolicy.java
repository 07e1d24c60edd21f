package io.septet.change.domain;

import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How far work slips: what must wait for others starts on the working day after the last of them has ended, and takes as
 * many working days as before.
 */
public final class SlipPolicy {

    private final Predicate<LocalDate> isWorkingDay;

    public SlipPolicy(Predicate<LocalDate> isWorkingDay) {
        this.isWorkingDay = isWorkingDay;
    }

    /**
     * The items when each gives way to those that it must wait for. Items that wait for each other are moved once.
     *
     * @param finished keys of items that do not move any more
     */
    public List<WorkItem> givingWay(List<WorkItem> items, Collection<WorkItemKey> finished) {
        Map<String, WorkItem> placed = new HashMap<>();
        items.forEach(item -> placed.put(item.key().value(), item));
        boolean moved = true;
        for (int round = 0; moved && round < items.size(); round++) {
            moved = false;
            for (WorkItem each : items) {
                WorkItem item = Objects.requireNonNull(placed.get(each.key().value()));
                Optional<LocalDate> awaited = awaited(item, placed);
                if (!finished.contains(item.key())
                        && awaited.filter(day -> !item.start().isAfter(day)).isPresent()) {
                    placed.put(item.key().value(), after(awaited.orElseThrow(), item));
                    moved = true;
                }
            }
        }
        List<WorkItem> all = new ArrayList<>();
        items.forEach(
                item -> all.add(Objects.requireNonNull(placed.get(item.key().value()))));
        return List.copyOf(all);
    }

    /** The last day of those that must be finished first. */
    private static Optional<LocalDate> awaited(WorkItem item, Map<String, WorkItem> placed) {
        return item.predecessors().stream()
                .map(placed::get)
                .filter(Objects::nonNull)
                .map(WorkItem::end)
                .reduce((one, other) -> one.isAfter(other) ? one : other);
    }

    private WorkItem after(LocalDate day, WorkItem item) {
        LocalDate start = next(day);
        LocalDate end = start;
        for (int days = workingDays(item.start().minusDays(1), item.end()); days > 1; days--) {
            end = next(end);
        }
        return item.on(start, end);
    }

    private LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay.test(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** By how many working days the other day is later; negative when it is earlier. */
    public int slip(LocalDate before, LocalDate after) {
        return after.isBefore(before) ? -workingDays(after, before) : workingDays(before, after);
    }

    /** Working days after one day, up to another. */
    private int workingDays(LocalDate one, LocalDate other) {
        return (int) one.plusDays(1)
                .datesUntil(other.plusDays(1))
                .filter(isWorkingDay)
                .count();
    }
}
