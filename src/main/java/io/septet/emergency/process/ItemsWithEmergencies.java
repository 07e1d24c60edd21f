package io.septet.emergency.process;

import io.septet.directory.PersonId;
import io.septet.emergency.RaiseEmergency;
import io.septet.project.ProjectId;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.SoughtItems;
import io.septet.tracking.TrackedProjects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The work items of one project that an emergency can be about. */
@Component
class ItemsWithEmergencies extends SoughtItems {

    private final RaiseEmergency raising;
    private final TrackedProjects tracked;

    ItemsWithEmergencies(RaiseEmergency raising, TrackedProjects tracked) {
        this.raising = raising;
        this.tracked = tracked;
    }

    @Override
    public String list() {
        return "items-with-emergencies";
    }

    @Override
    protected List<DeliveryView> items(ProjectId project, PersonId person) {
        return tracked.find(project, person)
                .map(found -> raising.items(found.id()))
                .orElse(List.of());
    }
}
