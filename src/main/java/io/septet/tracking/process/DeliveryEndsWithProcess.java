package io.septet.tracking.process;

import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import io.septet.project.EndsWithProcess;
import io.septet.project.ProjectId;
import io.septet.tracking.Deliveries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A work item is no longer part of the work when the process of its delivery was ended by hand. */
@Component
class DeliveryEndsWithProcess implements EndsWithProcess {

    private final Deliveries deliveries;

    DeliveryEndsWithProcess(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public String process() {
        return WorkItemDelivery.PROCESS;
    }

    @Override
    public String variable() {
        return WorkItemDelivery.WORK_ITEM_KEY;
    }

    @Override
    public void endedByHand(ProjectId project, String which, @Nullable PersonId by) {
        deliveries.endByHand(WorkItemRef.of(project, which));
    }
}
