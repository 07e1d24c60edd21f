package io.septet.tracking.process;

import io.septet.plan.WorkItemKey;
import io.septet.platform.AsSystem;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.tracking.LateMilestoneProcesses;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The {@link LateMilestoneProcesses} as instances of {@code late-milestone}. */
@Component
class EngineLateMilestoneProcesses implements LateMilestoneProcesses {

    private final RuntimeService runtime;
    private final AsSystem asSystem;

    EngineLateMilestoneProcesses(RuntimeService runtime, AsSystem asSystem) {
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    @Override
    public void start(ProjectView project, WorkItemKey item) {
        asSystem.run(() -> runtime.createMessageCorrelation(LateMilestoneProcess.MILESTONE_FINISHED_LATE)
                .processInstanceBusinessKey(project.beside(item.value()))
                .setVariable(ProjectId.VARIABLE, project.id().toString())
                .setVariable(WorkItemDelivery.WORK_ITEM_KEY, item.value())
                .correlateStartMessage());
    }

    @Override
    public void withdraw(ProjectView project, WorkItemKey item) {
        asSystem.run(() -> runtime.createMessageCorrelation(LateMilestoneProcess.EXPLANATION_WITHDRAWN)
                .processInstanceBusinessKey(project.beside(item.value()))
                .processInstanceVariableEquals(WorkItemDelivery.WORK_ITEM_KEY, item.value())
                .correlateAll());
    }
}
