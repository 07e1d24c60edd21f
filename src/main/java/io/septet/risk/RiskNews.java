package io.septet.risk;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.notification.Notifications;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import io.septet.project.Successors;
import io.septet.tracking.AgreedConsequences;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people are told about risks. In the place of somebody who has left comes who steps in for them. */
@Component
class RiskNews {

    private final Notifications notifications;
    private final Successors successors;
    private final Directory directory;
    private final RiskWording wording;
    private final Deliveries deliveries;
    private final AgreedConsequences consequences;

    RiskNews(
            Notifications notifications,
            Successors successors,
            Directory directory,
            RiskWording wording,
            Deliveries deliveries,
            AgreedConsequences consequences) {
        this.notifications = notifications;
        this.successors = successors;
        this.directory = directory;
        this.wording = wording;
        this.deliveries = deliveries;
        this.consequences = consequences;
    }

    /** One message for each of the contacts of the departments that answer for something in it, and the overall lead. */
    void tellOfList(ProjectView project, RiskListView list, List<RiskView> risks, List<DeliveryView> finishedEarly) {
        Set<PersonId> people = new LinkedHashSet<>();
        risks.forEach(risk -> contact(project, risk.accountable()).ifPresent(people::add));
        deliveries.items(finishedEarly).values().forEach(item -> contact(
                        project, item.accountable().orElse(null))
                .ifPresent(people::add));
        String agreed =
                finishedEarly.isEmpty() ? "" : consequences.early(project.id()).orElse("");
        people.add(project.overallLead());
        notifications.tell(
                successors.present(project, people),
                list.lines().isEmpty() ? "risk.listEarly" : "risk.list",
                project.id(),
                reader -> Map.of("items", wording.lines(list, agreed, reader), "day", list.sentOn()));
    }

    /** That nobody has answered in time what is done about a risk. */
    void tellOfMissed(ProjectView project, ResponseView response, String item) {
        String department = directory.roster().department(response.accountable());
        notifications.tell(
                successors.present(project, List.of(project.overallLead())),
                "risk.missed",
                project.id(),
                Map.of(
                        "item", item,
                        "responsible", directory.person(response.askedOf()).name(),
                        "department", department));
    }

    /** That there is nothing to be done about a risk any more. */
    void tellOfSettled(ProjectView project, ResponseView response, String item) {
        Stream<PersonId> people = Stream.concat(
                Stream.of(response.askedOf(), project.overallLead()),
                contact(project, response.accountable()).stream());
        notifications.tell(
                successors.present(project, people.toList()),
                "risk.settled",
                project.id(),
                reader -> Map.of(
                        "item", item, "outcome", wording.outcome(Objects.requireNonNull(response.outcome()), reader)));
    }

    /** That somebody sees something coming. */
    void tellOfRaised(ProjectView project, ResponseView response, RaisedRisk raised, String item) {
        Stream<PersonId> people =
                Stream.concat(Stream.of(project.overallLead()), contact(project, response.accountable()).stream());
        notifications.tell(
                successors.present(project, people.toList()),
                "risk.raised",
                project.id(),
                reader -> Map.of(
                        "item", item,
                        "by", directory.person(raised.raisedBy()).name(),
                        "mayHappen", raised.mayHappen(),
                        "degree", wording.degree(raised, reader),
                        "responsible", directory.person(response.askedOf()).name()));
    }

    private static Optional<PersonId> contact(ProjectView project, @Nullable DepartmentId department) {
        return Optional.ofNullable(department).flatMap(project::participation).map(Participation::contact);
    }
}
