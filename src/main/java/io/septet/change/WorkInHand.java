package io.septet.change;

import io.septet.directory.DepartmentId;
import io.septet.plan.PlanDifference;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.tracking.Acceptors;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The work that is going on while a plan changes: what of it is finished, whom it waits for, and that it follows. */
@Component
class WorkInHand {

    private final Deliveries deliveries;
    private final Acceptors acceptors;

    WorkInHand(Deliveries deliveries, Acceptors acceptors) {
        this.deliveries = deliveries;
        this.acceptors = acceptors;
    }

    /** Keys of the items that are accepted: no change touches them. */
    Set<WorkItemKey> finished(ProjectId project) {
        return deliveries.of(project).stream()
                .filter(delivery -> delivery.status() == DeliveryStatus.ACCEPTED)
                .map(delivery -> delivery.workItemKey())
                .collect(Collectors.toSet());
    }

    /** The items that are handed over, each with the departments that have yet to accept it. */
    Map<WorkItem, List<DepartmentId>> awaited(ProjectId project) {
        return acceptors.awaited(project);
    }

    /** Lets the work follow the plan: deliveries of other items stay as they are. */
    void follow(ProjectId project, PlanDifference difference) {
        deliveries.apply(project, difference);
    }
}
