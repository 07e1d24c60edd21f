package io.septet.change.process;

import io.septet.change.AskForChange;
import io.septet.desk.Choice;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.SoughtItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** The work items of one project that a change can still touch. */
@Component
class ChangeableItems extends SoughtItems {

    private final AskForChange asking;

    ChangeableItems(AskForChange asking) {
        this.asking = asking;
    }

    @Override
    public String list() {
        return "changeable-items";
    }

    @Override
    protected List<DeliveryView> items(ProjectId project, PersonId person) {
        return asking.project(project, person)
                .map(found -> asking.items(List.of(found)))
                .orElse(List.of());
    }

    @Override
    protected Choice choice(DeliveryView delivery) {
        return named(delivery);
    }

    static Choice named(DeliveryView delivery) {
        return new Choice(
                delivery.item().toString(),
                "%s · %s · %s – %s"
                        .formatted(delivery.workItemKey(), delivery.title(), delivery.start(), delivery.end()));
    }
}
