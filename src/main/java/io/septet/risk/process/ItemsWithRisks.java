package io.septet.risk.process;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.risk.RaiseRisk;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.SoughtItems;
import io.septet.tracking.TrackedProjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The work items of one project for which a risk can be raised. */
@Component
class ItemsWithRisks extends SoughtItems {

    private final RaiseRisk raising;
    private final TrackedProjects tracked;

    ItemsWithRisks(RaiseRisk raising, TrackedProjects tracked) {
        this.raising = raising;
        this.tracked = tracked;
    }

    @Override
    public String list() {
        return "items-with-risks";
    }

    @Override
    protected List<DeliveryView> items(ProjectId project, PersonId person) {
        return tracked.find(project, person)
                .map(found -> raising.items(found.id()))
                .orElse(List.of());
    }
}
