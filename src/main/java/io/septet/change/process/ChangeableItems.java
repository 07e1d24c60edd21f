package io.septet.change.process;

import io.septet.change.AskForChange;
import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.tracking.DeliveryView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The work items of one project that a change can still touch. Ids name the project, too, because keys repeat. */
@Component
class ChangeableItems implements SoughtChoices {

    private final AskForChange asking;

    ChangeableItems(AskForChange asking) {
        this.asking = asking;
    }

    @Override
    public String list() {
        return "changeable-items";
    }

    @Override
    public List<Choice> called(String called, String of, PersonId person) {
        return of(of, person)
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).contains(called.toLowerCase(Locale.ROOT)))
                .limit(MOST)
                .toList();
    }

    @Override
    public Optional<Choice> find(String id, PersonId person) {
        return of(id.replaceFirst("/.*", ""), person)
                .filter(choice -> choice.id().equals(id))
                .findFirst();
    }

    /** Of one project all, which are no more than its plan has. */
    private Stream<Choice> of(String project, PersonId person) {
        return ProjectId.parse(project)
                .flatMap(id -> asking.project(id, person))
                .map(found -> asking.items(List.of(found)))
                .stream()
                .flatMap(List::stream)
                .map(ChangeableItems::choice);
    }

    static Choice choice(DeliveryView delivery) {
        return new Choice(
                delivery.item().toString(),
                "%s · %s · %s – %s"
                        .formatted(delivery.workItemKey(), delivery.title(), delivery.start(), delivery.end()));
    }
}
