package io.septet.plan.domain;

import io.septet.plan.WorkItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds items that wait for each other, so that none of them could ever start. */
final class Circles {

    private final Map<String, List<String>> predecessors = new LinkedHashMap<>();

    private Circles(List<WorkItem> items) {
        items.forEach(item -> predecessors.put(item.key().value(), item.predecessors()));
    }

    /** Key of each item on a circle → the circle's keys, from that item back to itself. */
    static Map<String, List<String>> among(List<WorkItem> items) {
        return new Circles(items).find();
    }

    private Map<String, List<String>> find() {
        Map<String, List<String>> found = new HashMap<>();
        Set<String> done = new HashSet<>();
        for (String start : predecessors.keySet()) {
            walk(start, done, found);
        }
        return found;
    }

    /** Depth first along predecessors, without recursion, because chains may be as long as the plan. */
    private void walk(String start, Set<String> done, Map<String, List<String>> found) {
        List<String> path = new ArrayList<>(List.of(start));
        List<Integer> next = new ArrayList<>(List.of(0));
        Set<String> onPath = new HashSet<>(path);
        while (!path.isEmpty()) {
            int depth = path.size() - 1;
            String key = path.get(depth);
            List<String> before = predecessors.getOrDefault(key, List.of());
            int at = next.get(depth);
            if (done.contains(key) || at == before.size()) {
                done.add(key);
                onPath.remove(key);
                path.remove(depth);
                next.remove(depth);
                continue;
            }
            next.set(depth, at + 1);
            String other = before.get(at);
            if (onPath.contains(other)) {
                note(path.subList(path.indexOf(other), path.size()), found);
            } else if (!done.contains(other)) {
                path.add(other);
                next.add(0);
                onPath.add(other);
            }
        }
    }

    private static void note(List<String> circle, Map<String, List<String>> found) {
        for (int from = 0; from < circle.size(); from++) {
            List<String> turned = new ArrayList<>(circle.subList(from, circle.size()));
            turned.addAll(circle.subList(0, from + 1));
            found.putIfAbsent(circle.get(from), turned);
        }
    }
}
