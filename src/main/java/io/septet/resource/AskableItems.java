package io.septet.resource;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.resource.domain.PartPolicy;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The work items for which somebody may ask for a resource. */
@Component
@Transactional(readOnly = true)
public class AskableItems {

    private final Deliveries deliveries;
    private final Directory directory;

    AskableItems(Deliveries deliveries, Directory directory) {
        this.deliveries = deliveries;
        this.directory = directory;
    }

    /** Those of a project for which the person may ask for something now; none of one that is not tracked. */
    public List<DeliveryView> of(ProjectId id, PersonId person) {
        if (!deliveries.isTracked(id)) {
            return List.of();
        }
        List<DeliveryView> open = deliveries.open(List.of(id));
        Map<WorkItemKey, WorkItem> items = deliveries.items(open);
        Set<DepartmentId> departments = directory.roster().departmentsOf(person);
        return open.stream()
                .filter(delivery -> PartPolicy.hasPart(
                        person, departments, Objects.requireNonNull(items.get(delivery.workItemKey()))))
                .toList();
    }
}
