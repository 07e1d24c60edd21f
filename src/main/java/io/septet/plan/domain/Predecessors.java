package io.septet.plan.domain;

import io.septet.platform.PlainText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Reads which items must be finished first, from what people type: keys or titles, separated by commas. */
public final class Predecessors {

    private final Map<String, TreeSet<String>> keys = new HashMap<>();

    /** Items by their keys and, in the same order, titles; a title may be null. */
    public Predecessors(List<String> itemKeys, List<String> titles) {
        for (int at = 0; at < itemKeys.size(); at++) {
            name(itemKeys.get(at), itemKeys.get(at));
            if (titles.get(at) != null) {
                name(titles.get(at), itemKeys.get(at));
            }
        }
    }

    private void name(String name, String key) {
        keys.computeIfAbsent(folded(name), first -> new TreeSet<>()).add(key);
    }

    /**
     * Keys in the order typed, once each; what names no item, or several, is kept as it is, for the check to name it.
     */
    public List<String> read(String typed) {
        if (PlainText.isBlank(typed)) {
            return List.of();
        }
        if (keys.containsKey(folded(typed))) {
            return List.of(keyOf(typed));
        }
        return Arrays.stream(typed.split("[,，;；、\\n]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(this::keyOf)
                .distinct()
                .toList();
    }

    /** The keys of all items of this name; none when it names nothing. */
    List<String> named(String name) {
        return List.copyOf(keys.getOrDefault(folded(name), new TreeSet<>()));
    }

    private String keyOf(String name) {
        List<String> found = named(name);
        return found.size() == 1 ? found.get(0) : name.strip();
    }

    private static String folded(String name) {
        return PlainText.halfWidth(name).strip().toLowerCase(Locale.ROOT);
    }
}
