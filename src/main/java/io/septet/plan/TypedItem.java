package io.septet.plan;

import io.septet.directory.PersonId;
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
        @Nullable PersonId responsible,
        @Nullable String start,
        @Nullable String end,
        boolean milestone,
        @Nullable String predecessors) {}
