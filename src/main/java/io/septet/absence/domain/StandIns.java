package io.septet.absence.domain;

import io.septet.directory.PersonId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands in for whom on one day. When the substitute is away, too, the tasks go on to theirs, and so on to the
 * first who is there. People who stand in for each other in a circle keep their own tasks.
 *
 * @param substituteOf whom each absent person has named
 */
public record StandIns(Map<PersonId, PersonId> substituteOf) {

    /** Who does the absent person's tasks; empty when nobody does but themselves. */
    public Optional<PersonId> lastFor(PersonId absent) {
        Set<PersonId> chain = chainFrom(absent);
        return chain.contains(absent) ? Optional.empty() : chain.stream().reduce((earlier, later) -> later);
    }

    /** Whether the person is one of those to whom the absent person's tasks may have gone. */
    public boolean standsInFor(PersonId person, PersonId absent) {
        return !person.equals(absent) && chainFrom(absent).contains(person);
    }

    /** Everybody whose tasks come to the person, directly or through others who are away. */
    public Set<PersonId> absentFor(PersonId person) {
        Set<PersonId> found = new HashSet<>();
        substituteOf.keySet().stream()
                .filter(absent -> standsInFor(person, absent))
                .forEach(found::add);
        return found;
    }

    private Set<PersonId> chainFrom(PersonId absent) {
        Set<PersonId> chain = new LinkedHashSet<>();
        PersonId next = substituteOf.get(absent);
        while (next != null && chain.add(next)) {
            next = substituteOf.get(next);
        }
        return chain;
    }
}
