package io.septet.plan;

import static io.septet.findings.Blank.orBlank;

import io.septet.directory.PersonId;
import io.septet.plan.domain.Predecessors;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A work item as it stands in a form while somebody types, as far as a chart draws it: anything may be missing yet, or not be
 * what it is going to be.
 *
 * @param responsible id of the first responsible person
 * @param start as text, such as {@code 2024-03-05}
 * @param end likewise
 * @param predecessors keys or titles, separated by commas
 */
public record TypedItem(
        @Nullable String key,
        @Nullable String title,
        @Nullable String responsible,
        @Nullable String start,
        @Nullable String end,
        boolean milestone,
        @Nullable String predecessors) {

    /** What of them can be drawn: the rows that have both dates, not further from today than anybody plans. */
    static List<WorkItem> drawable(List<TypedItem> typed, LocalDate today, int years) {
        List<String> keys = IntStream.range(0, typed.size())
                .mapToObj(at -> typed.get(at).keyOr("#" + (at + 1)))
                .toList();
        Predecessors predecessors = new Predecessors(
                keys,
                typed.stream().map(item -> item.title == null ? "" : item.title).toList());
        return IntStream.range(0, keys.size())
                .mapToObj(at -> typed.get(at).item(WorkItemKey.of(keys.get(at)), predecessors))
                .flatMap(Optional::stream)
                .filter(item -> item.start().isAfter(today.minusYears(years))
                        && item.end().isBefore(today.plusYears(years)))
                .toList();
    }

    private String keyOr(String none) {
        return key == null || key.isBlank() ? none : key.strip();
    }

    private Optional<WorkItem> item(WorkItemKey itemKey, Predecessors others) {
        Optional<LocalDate> first = day(start);
        Optional<LocalDate> last = day(end);
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkItem(
                        itemKey,
                        title == null ? "" : title,
                        null,
                        orBlank(PersonId.orNobody(responsible)),
                        first.get(),
                        last.get(),
                        milestone,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        predecessors == null ? List.of() : others.read(predecessors),
                        Map.of()));
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
