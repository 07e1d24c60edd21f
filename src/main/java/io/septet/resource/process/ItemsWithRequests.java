package io.septet.resource.process;

import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.resource.AskableItems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The work items of one project for which somebody may ask for a resource. Ids name the project, too, because keys repeat. */
@Component
class ItemsWithRequests implements SoughtChoices {

    private final AskableItems askable;

    ItemsWithRequests(AskableItems askable) {
        this.askable = askable;
    }

    @Override
    public String list() {
        return "items-with-requests";
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

    private Stream<Choice> of(String project, PersonId person) {
        return ProjectId.parse(project).map(id -> askable.of(id, person)).stream()
                .flatMap(List::stream)
                .map(delivery -> new Choice(
                        delivery.item().toString(), "%s · %s".formatted(delivery.workItemKey(), delivery.title())));
    }
}
