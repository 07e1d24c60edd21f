package io.septet.tracking.domain;

import io.septet.directory.PersonId;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who hears that a deliverable is accepted: whoever delivered it, and the contacts of the departments that are informed of the
 * item (I of RACI: told after).
 */
public final class AcceptedPolicy {

    private AcceptedPolicy() {}

    /**
     * Ids of the people, each once.
     *
     * @param deliveredBy who handed it over; null when an administrator skipped that
     */
    public static Set<PersonId> whom(WorkItem item, ProjectView project, @Nullable PersonId deliveredBy) {
        Set<PersonId> people = new LinkedHashSet<>();
        item.departments(part -> part == Raci.I).stream()
                .flatMap(department -> project.participation(department).stream())
                .map(Participation::contact)
                .forEach(people::add);
        people.add(deliveredBy);
        people.removeIf(Objects::isNull);
        return people;
    }
}
