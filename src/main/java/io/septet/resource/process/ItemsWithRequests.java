package io.septet.resource.process;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.resource.AskableItems;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.SoughtItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** The work items of one project for which somebody may ask for a resource. */
@Component
class ItemsWithRequests extends SoughtItems {

    private final AskableItems askable;

    ItemsWithRequests(AskableItems askable) {
        this.askable = askable;
    }

    @Override
    public String list() {
        return "items-with-requests";
    }

    @Override
    protected List<DeliveryView> items(ProjectId project, PersonId person) {
        return askable.of(project, person);
    }
}
