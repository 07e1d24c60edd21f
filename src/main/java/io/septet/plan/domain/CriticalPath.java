package io.septet.plan.domain;

import io.septet.calendar.WorkingTime;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The items with which the last day of a plan moves: each of them ends, by the working days between it and those that wait
 * for it, as late as it can without making the plan longer. An item without dates, and one on a circle, is on no path.
 */
public final class CriticalPath {

    private final Map<String, Span> spans = new HashMap<>();
    private final Map<String, Set<String>> successors = new HashMap<>();

    /**
     * An item in working days from the first day of the plan on.
     *
     * @param start the working days before it
     * @param finish the working days before the day behind it
     */
    private record Span(WorkItem item, long start, long finish) {

        long length() {
            return finish - start;
        }
    }

    private CriticalPath(List<WorkItem> items, WorkingTime calendar) {
        Set<String> onCircle = Circles.among(items).keySet();
        List<WorkItem> counted = items.stream()
                .filter(item -> item.start() != null && item.end() != null)
                .filter(item -> !onCircle.contains(item.key().value()))
                .toList();
        if (counted.isEmpty()) {
            return;
        }
        LocalDate first = counted.stream()
                .map(WorkItem::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        for (WorkItem item : counted) {
            spans.put(
                    item.key().value(),
                    new Span(
                            item,
                            calendar.workingDaysBetween(first, item.start()),
                            calendar.workingDaysBetween(first, item.end().plusDays(1))));
        }
        for (WorkItem item : counted) {
            for (String before : item.predecessors()) {
                if (spans.containsKey(before)) {
                    successors
                            .computeIfAbsent(before, any -> new HashSet<>())
                            .add(item.key().value());
                }
            }
        }
    }

    /** Keys of the items on it. */
    public static Set<WorkItemKey> of(List<WorkItem> items, WorkingTime calendar) {
        return new CriticalPath(items, calendar).find();
    }

    private Set<WorkItemKey> find() {
        long end = spans.values().stream().mapToLong(Span::finish).max().orElse(0);
        Map<String, Long> latest = new HashMap<>();
        Map<String, Integer> waiting = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        for (String key : spans.keySet()) {
            latest.put(key, end);
            int after = successors.getOrDefault(key, Set.of()).size();
            waiting.put(key, after);
            if (after == 0) {
                ready.add(key);
            }
        }
        Set<WorkItemKey> critical = new HashSet<>();
        while (!ready.isEmpty()) {
            Span span = known(spans, ready.remove());
            String key = span.item().key().value();
            long latestFinish = known(latest, key);
            if (latestFinish <= span.finish()) {
                critical.add(span.item().key());
            }
            for (String before : Set.copyOf(span.item().predecessors())) {
                if (spans.containsKey(before)) {
                    latest.merge(before, latestFinish - span.length(), Math::min);
                    if (waiting.merge(before, -1, Integer::sum) == 0) {
                        ready.add(before);
                    }
                }
            }
        }
        return critical;
    }

    private static <V> V known(Map<String, V> values, String key) {
        return Objects.requireNonNull(values.get(key));
    }
}
