package io.septet.emergency.domain;

import io.septet.directory.PersonId;
import io.septet.emergency.PathLevel;
import io.septet.plan.EmergencyStep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The levels of a plan's emergency path (R5). Those who are told after the same hours are one level. Somebody is told at once
 * whatever the plan says: the coordinator where it names nobody for that, and the overall lead where it names nobody at all. The
 * overall lead is always the end of it.
 *
 * <p>Hours are hours on the clock: an emergency in the night does not wait for the morning.
 *
 * @param leadAfter hours after the last level until the overall lead is told, where the plan does not name them
 */
public record EmergencyPathPolicy(PersonId coordinator, PersonId overallLead, int leadAfter) {

    /** The levels in the order of time; nobody is told twice. */
    public List<PathLevel> levels(List<EmergencyStep> path) {
        TreeMap<Integer, List<PersonId>> byHours = new TreeMap<>();
        path.forEach(step -> byHours.computeIfAbsent(step.afterHours(), hours -> new ArrayList<>())
                .add(step.whom()));
        if (!byHours.isEmpty() && !byHours.containsKey(0)) {
            byHours.put(0, List.of(coordinator));
        }
        List<PathLevel> levels = new ArrayList<>();
        Set<PersonId> named = new HashSet<>();
        for (Map.Entry<Integer, List<PersonId>> level : byHours.entrySet()) {
            List<PersonId> people = level.getValue().stream().filter(named::add).toList();
            if (!people.isEmpty()) {
                levels.add(new PathLevel(level.getKey(), people));
            }
        }
        if (!named.contains(overallLead)) {
            int after = byHours.isEmpty() ? 0 : byHours.lastKey() + leadAfter;
            levels.add(new PathLevel(after, List.of(overallLead)));
        }
        return levels;
    }
}
