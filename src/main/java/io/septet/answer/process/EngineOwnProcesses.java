package io.septet.answer.process;

import io.septet.answer.OwnProcesses;
import io.septet.platform.AsSystem;
import io.septet.project.ProjectId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The {@link OwnProcesses} in the engine: those whose start declares its fields. */
@Component
class EngineOwnProcesses implements OwnProcesses {

    private final RuntimeService runtime;
    private final Declarations declarations;
    private final AsSystem asSystem;

    EngineOwnProcesses(@Lazy RuntimeService runtime, Declarations declarations, AsSystem asSystem) {
        this.runtime = runtime;
        this.declarations = declarations;
        this.asSystem = asSystem;
    }

    @Override
    public void end(ProjectId project) {
        asSystem.run(() -> runtime
                .createProcessInstanceQuery()
                .variableValueEquals(ProjectId.VARIABLE, project.toString())
                .rootProcessInstances()
                .list()
                .stream()
                .filter(instance ->
                        declarations.start(instance.getProcessDefinitionId()).isPresent())
                .map(ProcessInstance::getId)
                .forEach(instance -> runtime.deleteProcessInstance(instance, "The project was cancelled")));
    }
}
