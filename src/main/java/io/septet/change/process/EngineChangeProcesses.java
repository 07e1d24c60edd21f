package io.septet.change.process;

import io.septet.change.ChangeId;
import io.septet.change.ChangeProcesses;
import io.septet.platform.AsSystem;
import io.septet.project.ProjectView;
import io.septet.signoff.SignOffs;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The {@link ChangeProcesses} as instances of {@code change-request}. */
@Component
class EngineChangeProcesses implements ChangeProcesses {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final AsSystem asSystem;

    EngineChangeProcesses(@Lazy RuntimeService runtime, @Lazy TaskService tasks, AsSystem asSystem) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.asSystem = asSystem;
    }

    @Override
    public boolean isUntouched(ChangeId change) {
        return asSystem.call(() -> tasks
                .createTaskQuery()
                .processVariableValueEquals(ChangeRequestProcess.CHANGE_ID, change.toString())
                .taskDefinitionKeyIn(
                        ChangeRequestProcess.ADJUST_PLAN.task(), ChangeRequestProcess.DRAFT_NEW_VERSION.task())
                .list()
                .stream()
                .anyMatch(task -> tasks.getVariable(task.getId(), SignOffs.PLAN_VERSION) == null));
    }

    @Override
    public void close(ProjectView project, ChangeId change) {
        asSystem.run(() -> runtime.createMessageCorrelation(ChangeRequestProcess.CHANGE_CLOSED)
                .processInstanceBusinessKey(project.code())
                .processInstanceVariableEquals(ChangeRequestProcess.CHANGE_ID, change.toString())
                .correlate());
    }
}
