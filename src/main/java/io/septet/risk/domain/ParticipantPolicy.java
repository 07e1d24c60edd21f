package io.septet.risk.domain;

import io.septet.directory.Person;
import io.septet.project.ProjectView;
import io.septet.tracking.DeliveryView;
import java.util.Collection;
import java.util.Collections;

/** Who may raise a risk in a project (T5): its members, everybody in its departments, and whoever does the work. */
public final class ParticipantPolicy {

    private ParticipantPolicy() {}

    public static boolean takesPart(Person person, ProjectView project, Collection<DeliveryView> work) {
        return project.members().contains(person.id())
                || !Collections.disjoint(project.departments(), person.departments())
                || work.stream().anyMatch(delivery -> delivery.responsible().equals(person.id()));
    }
}
