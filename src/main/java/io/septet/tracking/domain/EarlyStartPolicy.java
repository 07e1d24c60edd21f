package io.septet.tracking.domain;

import io.septet.directory.PersonId;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who hears that work begins before its start date: the contacts of the departments that do the item, answer for it or are
 * consulted on it, and the overall lead; not whoever begins it.
 */
public final class EarlyStartPolicy {

    private EarlyStartPolicy() {}

    /** Ids of the people, each once. */
    public static Set<PersonId> whom(WorkItem item, ProjectView project, PersonId by) {
        Set<PersonId> people = new LinkedHashSet<>(List.of(project.overallLead()));
        item.departments(part -> part.works() || part.answers() || part == Raci.C).stream()
                .flatMap(department -> project.participation(department).stream())
                .map(Participation::contact)
                .filter(contact -> contact != null)
                .forEach(people::add);
        people.remove(by);
        return people;
    }
}
