package io.septet.emergency.process;

import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import io.septet.emergency.RaiseEmergency;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The work items of one project that an emergency can be about. Ids name the project, too, because keys repeat. */
@Component
class ItemsWithEmergencies implements SoughtChoices {

    private final RaiseEmergency raising;

    ItemsWithEmergencies(RaiseEmergency raising) {
        this.raising = raising;
    }

    @Override
    public String list() {
        return "items-with-emergencies";
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
        return ProjectId.parse(project)
                .flatMap(id -> raising.project(id, person))
                .map(found -> raising.items(found.id()))
                .stream()
                .flatMap(List::stream)
                .map(delivery -> new Choice(
                        delivery.item().toString(), "%s · %s".formatted(delivery.workItemKey(), delivery.title())));
    }
}
