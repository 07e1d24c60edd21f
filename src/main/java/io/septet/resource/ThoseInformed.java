package io.septet.resource;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.plan.Raci;
import io.septet.plan.WorkItem;
import io.septet.project.FinanceSettings;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import io.septet.project.Successors;
import io.septet.tracking.Deliveries;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who hears of what is decided on a request. In the place of somebody who has left comes who steps in for them. */
@Component
class ThoseInformed {

    private final Deliveries deliveries;
    private final Successors successors;
    private final Directory directory;
    private final FinanceSettings finance;

    ThoseInformed(Deliveries deliveries, Successors successors, Directory directory, FinanceSettings finance) {
        this.deliveries = deliveries;
        this.successors = successors;
        this.directory = directory;
        this.finance = finance;
    }

    /** Who asked for it. */
    PersonId asker(RequestView request, ProjectView project) {
        return successors.of(project, request.requestedBy());
    }

    /** Who asked, whoever does the work, and the contacts of those departments that are told of the item. */
    Set<PersonId> ofDecision(RequestView request, ProjectView project) {
        WorkItem item = deliveries.item(request.item());
        Set<PersonId> people = new LinkedHashSet<>();
        people.add(request.requestedBy());
        people.add(item.responsible());
        item.departments(part -> part == Raci.I).stream()
                .flatMap(department -> project.participation(department).map(Participation::contact).stream())
                .forEach(people::add);
        return successors.present(project, people);
    }

    /** Those who speak for the department that gives it. */
    Set<PersonId> givers(RequestView request, ProjectView project) {
        return project.speakersFor(request.resource().from(), directory.roster());
    }

    /** Those who speak for finance, if it costs anything. */
    Set<PersonId> ofMoney(RequestView request, ProjectView project) {
        return request.costsMoney() ? project.speakersFor(finance.financeDepartment(), directory.roster()) : Set.of();
    }
}
