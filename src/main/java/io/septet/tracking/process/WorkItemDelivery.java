package io.septet.tracking.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.plan.WorkItemRef;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import io.septet.tracking.DeliveryProcesses;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The contract of {@code work-item-delivery}. An instance is found by the project's code and the key of the item. */
@Component
class WorkItemDelivery implements ProcessContract {

    static final String PROCESS = DeliveryProcesses.PROCESS;

    static final TaskKey DELIVER_WORK = new TaskKey(PROCESS, "DeliverWork");
    static final TaskKey REPORT_PROGRESS = new TaskKey(PROCESS, "ReportProgress");
    static final TaskKey ACCEPT_DELIVERABLE = new TaskKey(PROCESS, "AcceptDeliverable");

    /** Timers that follow the dates of the work item. */
    static final Set<String> TIMERS_OF_DATES =
            Set.of("StartDateReached", "StartDateNear", "DueDateNear", "DeliverWorkLate");

    /** Starts the delivery of a work item. */
    static final String WORK_ITEM_PLANNED = "WorkItemPlanned";

    static final String WORK_ITEM_RESCHEDULED = "WorkItemRescheduled";
    static final String WORK_ITEM_WITHDRAWN = "WorkItemWithdrawn";

    /** Key of the item in the plan. */
    static final String WORK_ITEM_KEY = "workItemKey";

    /** Whether a department has sent the deliverable back since it was last handed over. */
    static final String DELIVERABLE_REFUSED = "deliverableRefused";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> messages() {
        return Set.of(WORK_ITEM_PLANNED, WORK_ITEM_RESCHEDULED, WORK_ITEM_WITHDRAWN);
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE, WORK_ITEM_KEY, DELIVERABLE_REFUSED);
    }

    static WorkItemRef item(VariableScope scope) {
        return WorkItemRef.of(ProjectTracking.project(scope), (String) scope.getVariable(WORK_ITEM_KEY));
    }

    static WorkItemRef item(TaskAtHand task) {
        return WorkItemRef.of(ProjectId.of(task.projectId()), task.fact(WORK_ITEM_KEY));
    }
}
