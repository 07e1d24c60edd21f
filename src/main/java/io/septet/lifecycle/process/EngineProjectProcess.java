package io.septet.lifecycle.process;

import io.septet.lifecycle.ProjectProcess;
import io.septet.platform.AsSystem;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The {@link ProjectProcess} as an instance of {@code collaboration-project}. */
@Component
class EngineProjectProcess implements ProjectProcess {

    private final RuntimeService runtime;
    private final AsSystem asSystem;

    EngineProjectProcess(@Lazy RuntimeService runtime, AsSystem asSystem) {
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    @Override
    public void cancel(ProjectView project) {
        asSystem.run(() -> runtime.createMessageCorrelation(CollaborationProject.PROJECT_CANCELLED)
                .processInstanceBusinessKey(project.code())
                .processInstanceVariableEquals(ProjectId.VARIABLE, project.id().toString())
                .correlate());
    }
}
