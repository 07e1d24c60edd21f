package io.septet.tracking.process;

import io.septet.platform.ForModels;
import io.septet.tracking.Deliveries;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Adds the title of the work item to the name of a task, because people have several of them in their list. */
@ForModels("nameAfterItem")
class NameAfterItem implements TaskListener {

    /** The engine keeps no longer names. */
    private static final int LONGEST = 255;

    private final Deliveries deliveries;

    NameAfterItem(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public void notify(DelegateTask task) {
        String title = deliveries
                .get(WorkItemDelivery.project(task), WorkItemDelivery.workItemKey(task))
                .title();
        String name = "%s · %s".formatted(task.getName(), title);
        task.setName(name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name);
    }
}
