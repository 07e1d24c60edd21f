package io.septet.tracking.domain;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItem;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import io.septet.tracking.DeliveryView;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * When a delivery is warned of, and who hears it (T2): while it is not due, because it is behind or corrections are open;
 * the responsible person, and the contact of the department that answers for the item.
 */
public final class WarningPolicy {

    private WarningPolicy() {}

    /** @param due the evening on which the deliverable is due */
    public static boolean isCalledFor(DeliveryView delivery, Instant due, Instant now) {
        boolean isFine = !delivery.behind() && delivery.openCorrections().isEmpty();
        return due.isAfter(now) && !isFine;
    }

    /** Ids of the people, each once. */
    public static Set<PersonId> whom(DeliveryView delivery, WorkItem item, ProjectView project) {
        Set<PersonId> people = new LinkedHashSet<>(List.of(delivery.responsible()));
        item.accountable()
                .flatMap(project::participation)
                .map(Participation::contact)
                .ifPresent(people::add);
        return people;
    }
}
