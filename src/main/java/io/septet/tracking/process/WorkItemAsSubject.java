package io.septet.tracking.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskSubject;
import io.septet.tracking.Deliveries;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the task list, every task of a delivery carries the title of its work item. */
@Component
@Order(10)
class WorkItemAsSubject implements TaskSubject {

    private final Deliveries deliveries;

    WorkItemAsSubject(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public Optional<String> of(TaskAtHand task) {
        return task.facts().containsKey(WorkItemDelivery.WORK_ITEM_KEY)
                ? Optional.of(deliveries.get(WorkItemDelivery.item(task)).title())
                : Optional.empty();
    }
}
