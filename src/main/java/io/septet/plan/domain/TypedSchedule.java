package io.septet.plan.domain;

import static io.septet.findings.Blank.orBlank;

import io.septet.plan.TypedItem;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What can be drawn of a plan while it is typed: the rows that have both dates, not further away than anybody plans. */
public final class TypedSchedule {

    private static final int YEARS = 10;

    private TypedSchedule() {}

    /** The items in the order of their rows; one without a key is called by the number of its row. */
    public static List<WorkItem> items(List<TypedItem> typed, LocalDate today) {
        List<String> keys = IntStream.range(0, typed.size())
                .mapToObj(at -> keyOr(typed.get(at), "#" + (at + 1)))
                .toList();
        Predecessors predecessors = new Predecessors(
                keys, typed.stream().map(item -> textOf(item.title())).toList());
        return IntStream.range(0, keys.size())
                .mapToObj(at -> item(typed.get(at), WorkItemKey.of(keys.get(at)), predecessors))
                .flatMap(Optional::stream)
                .filter(item -> item.start().isAfter(today.minusYears(YEARS))
                        && item.end().isBefore(today.plusYears(YEARS)))
                .toList();
    }

    private static String keyOr(TypedItem item, String none) {
        String key = textOf(item.key()).strip();
        return key.isEmpty() ? none : key;
    }

    private static Optional<WorkItem> item(TypedItem typed, WorkItemKey key, Predecessors others) {
        return day(typed.start()).flatMap(start -> day(typed.end())
                .map(end -> new WorkItem(
                        key,
                        textOf(typed.title()),
                        null,
                        orBlank(typed.responsible()),
                        start,
                        end,
                        typed.milestone(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        others.read(textOf(typed.predecessors())),
                        Map.of())));
    }

    private static String textOf(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return Optional.of(LocalDate.parse(textOf(typed).strip()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
