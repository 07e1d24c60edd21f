package io.septet.change.process;

import io.septet.change.ChangeId;
import io.septet.change.ChangeProcesses;
import io.septet.platform.AsSystem;
import io.septet.project.ProjectView;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The {@link ChangeProcesses} as instances of {@code change-request}. */
@Component
class EngineChangeProcesses implements ChangeProcesses {

    private final RuntimeService runtime;
    private final AsSystem asSystem;

    EngineChangeProcesses(@Lazy RuntimeService runtime, AsSystem asSystem) {
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    @Override
    public void close(ProjectView project, ChangeId change) {
        asSystem.run(() -> runtime.createMessageCorrelation(ChangeRequestProcess.CHANGE_CLOSED)
                .processInstanceBusinessKey(project.code())
                .processInstanceVariableEquals(ChangeRequestProcess.CHANGE_ID, change.toString())
                .correlate());
    }
}
