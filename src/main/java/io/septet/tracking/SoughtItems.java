package io.septet.tracking;

import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list of work items of one project, for whoever begins something about one of them. Ids name the project, too, because
 * keys repeat.
 */
public abstract class SoughtItems implements SoughtChoices {

    /** All that the person may choose in the project now, which are no more than its plan has; none where they may not. */
    protected abstract List<DeliveryView> items(ProjectId project, PersonId person);

    /** How one of them is called. */
    protected Choice choice(DeliveryView delivery) {
        return new Choice(delivery.item().toString(), "%s · %s".formatted(delivery.workItemKey(), delivery.title()));
    }

    @Override
    public final List<Choice> called(String called, String of, PersonId person) {
        return of(of, person)
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).contains(called.toLowerCase(Locale.ROOT)))
                .limit(MOST)
                .toList();
    }

    @Override
    public final Optional<Choice> find(String id, PersonId person) {
        return of(id.replaceFirst("/.*", ""), person)
                .filter(choice -> choice.id().equals(id))
                .findFirst();
    }

    private Stream<Choice> of(String project, PersonId person) {
        return ProjectId.parse(project).stream()
                .flatMap(id -> items(id, person).stream())
                .map(this::choice);
    }
}
