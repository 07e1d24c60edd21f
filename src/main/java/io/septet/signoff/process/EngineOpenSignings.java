package io.septet.signoff.process;

import io.septet.directory.DepartmentId;
import io.septet.platform.AsSystem;
import io.septet.project.ProjectId;
import io.septet.signoff.OpenSignings;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The engine's open tasks in which heads sign. */
@Component
class EngineOpenSignings implements OpenSignings {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AsSystem asSystem;

    EngineOpenSignings(@Lazy TaskService tasks, @Lazy RuntimeService runtime, AsSystem asSystem) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    @Override
    public Set<DepartmentId> departments(ProjectId project) {
        return asSystem.call(() -> {
            String[] executions = tasks
                    .createTaskQuery()
                    .taskDefinitionKey(PlanSignOff.SIGN_PLAN.task())
                    .processVariableValueEquals(ProjectId.VARIABLE, project.toString())
                    .list()
                    .stream()
                    .map(Task::getExecutionId)
                    .toArray(String[]::new);
            return executions.length == 0 ? Set.<DepartmentId>of() : departments(executions);
        });
    }

    private Set<DepartmentId> departments(String... executions) {
        return runtime
                .createVariableInstanceQuery()
                .variableName(DepartmentId.VARIABLE)
                .executionIdIn(executions)
                .list()
                .stream()
                .map(VariableInstance::getValue)
                .map(id -> DepartmentId.of((String) id))
                .collect(Collectors.toSet());
    }
}
