package io.septet.plan.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads which items must be finished first, from what people type: keys or titles, separated by commas. */
public final class Predecessors {

    private final Map<String, String> keys = new HashMap<>();

    /** Items by their keys and, in the same order, titles; a title may be null. */
    public Predecessors(List<String> itemKeys, List<String> titles) {
        for (int at = 0; at < itemKeys.size(); at++) {
            if (titles.get(at) != null) {
                keys.putIfAbsent(folded(titles.get(at)), itemKeys.get(at));
            }
        }
        itemKeys.forEach(key -> keys.put(folded(key), key));
    }

    /** Keys in the order typed, once each; what names no item is kept as it is, for the check to name it. */
    public List<String> read(String typed) {
        if (typed == null || typed.isBlank()) {
            return List.of();
        }
        if (keys.containsKey(folded(typed))) {
            return List.of(keys.get(folded(typed)));
        }
        return Arrays.stream(typed.split("[,，;；、\\n]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> keys.getOrDefault(folded(name), name))
                .distinct()
                .toList();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
