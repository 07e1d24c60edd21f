package io.septet.risk.domain;

import io.septet.directory.Person;
import io.septet.project.ProjectView;
import io.septet.tracking.DeliveryView;
import java.util.Collection;

/** Who may raise a risk in a project (T5): its members, everybody in its departments, and whoever does the work. */
public final class ParticipantPolicy {

    private ParticipantPolicy() {}

    public static boolean takesPart(Person person, ProjectView project, Collection<DeliveryView> work) {
        return project.involves(person.id(), person.departments())
                || work.stream().anyMatch(delivery -> delivery.responsible().equals(person.id()));
    }
}
