package io.septet.msproject;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as it goes to MS Project: items with their dates, in their order. */
public record Schedule(String name, List<Item> items) {

    public Schedule {
        items = List.copyOf(items);
    }

    /**
     * A piece of the work.
     *
     * @param phase under whose name it stands; null for none
     * @param start null while nobody knows
     * @param percent how much is done, 0 to 100
     * @param people names of those responsible
     * @param predecessors keys of items that must be finished first
     * @param note what else there is to say
     */
    public record Item(
            String key,
            String title,
            @Nullable String phase,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            boolean milestone,
            int percent,
            List<String> people,
            List<String> predecessors,
            String note) {

        public Item {
            people = List.copyOf(people);
            predecessors = List.copyOf(predecessors);
        }
    }
}
