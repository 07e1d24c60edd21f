package io.septet.plan;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the work (R2). Texts that were left out are null; dates are whole days in the company's zone.
 *
 * @param key such as {@code W1}: unique in the plan, the same in all its versions
 * @param responsible id of the first responsible person
 * @param start first day of the work
 * @param end day on whose evening the deliverable is due
 * @param milestone whether the end of the item is a milestone of the project
 * @param input what has to be there to begin
 * @param communication way and rhythm of communication about the item
 * @param predecessors keys of the items that must be finished before this one starts; of a draft, also what was typed and
 *     names none
 * @param raci id of the department → its part in the item; departments without a part are absent
 */
public record WorkItem(
        WorkItemKey key,
        String title,
        @Nullable String phase,
        PersonId responsible,
        LocalDate start,
        LocalDate end,
        boolean milestone,
        @Nullable String deliverable,
        @Nullable String acceptanceStandard,
        @Nullable String input,
        @Nullable String resources,
        @Nullable String communication,
        @Nullable String risk,
        List<String> predecessors,
        Map<DepartmentId, RaciCell> raci) {

    public WorkItem {
        predecessors = predecessors == null ? List.of() : List.copyOf(predecessors);
        raci = raci == null ? Map.of() : Map.copyOf(raci);
    }

    /** Ids of those responsible for these items, each once; nobody for an item without one. */
    public static Set<PersonId> responsible(Collection<WorkItem> items) {
        return items.stream()
                .map(WorkItem::responsible)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The same work on other days. */
    public WorkItem on(LocalDate first, LocalDate last) {
        return new WorkItem(
                key,
                title,
                phase,
                responsible,
                first,
                last,
                milestone,
                deliverable,
                acceptanceStandard,
                input,
                resources,
                communication,
                risk,
                predecessors,
                raci);
    }

    /** The department that answers for the item; a plan that passed its check has one. */
    public Optional<DepartmentId> accountable() {
        return departments(Raci::answers).stream().findFirst();
    }

    /** Ids of the departments whose part is such, in alphabetical order. */
    public List<DepartmentId> departments(Predicate<Raci> part) {
        return raci.entrySet().stream()
                .filter(cell -> cell.getValue().part() != null
                        && part.test(cell.getValue().part()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
