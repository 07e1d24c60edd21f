package io.septet.emergency.domain;

import io.septet.emergency.EmergencyView;
import io.septet.emergency.PathLevel;
import io.septet.emergency.ToldPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Who is told next of an emergency that nobody has taken, and when somebody is after that (T9).
 *
 * @param againAfter hours on the clock after the last level until all are told again, and again after that
 */
public record ClimbPolicy(List<PathLevel> levels, int againAfter) {

    /**
     * What the next telling is.
     *
     * @param people those who were not told yet; none where all are told again
     * @param levelsTold how many levels have been told after it
     * @param next when the one after it is
     */
    public record Telling(List<ToldPerson> people, int levelsTold, Instant next) {}

    /**
     * The next telling. A level of which everybody was told already, or raised it, is passed over; while nobody was told at all
     * its successor is told in its place, and does not wait for its hour.
     *
     * @param found who is to be told for a level: those whom it names, or whoever steps in for them
     */
    public Telling next(EmergencyView emergency, Function<PathLevel, List<ToldPerson>> found, Instant now) {
        int level = emergency.levelsTold();
        List<ToldPerson> people = List.of();
        while (people.isEmpty() && level < levels.size() && isDue(level, emergency, now)) {
            people = found.apply(levels.get(level)).stream()
                    .filter(each -> !each.person().equals(emergency.raisedBy()))
                    .filter(each -> emergency.told(each.person()).isEmpty())
                    .toList();
            level++;
        }
        if (people.isEmpty() && level == levels.size() && emergency.told().isEmpty()) {
            people = found.apply(levels.get(level - 1));
        }
        Instant next = level < levels.size() ? dueAt(level, emergency) : now.plus(Duration.ofHours(againAfter));
        return new Telling(people, level, next);
    }

    private boolean isDue(int level, EmergencyView emergency, Instant now) {
        return emergency.told().isEmpty() || !dueAt(level, emergency).isAfter(now);
    }

    private Instant dueAt(int level, EmergencyView emergency) {
        return emergency.raisedAt().plus(Duration.ofHours(levels.get(level).afterHours()));
    }
}
