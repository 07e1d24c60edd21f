package io.septet.tracking.process;

import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The contract of {@code project-tracking}. */
@Component
class ProjectTracking implements ProcessContract {

    static final String PROCESS = "project-tracking";

    /** Received once, when there is no work left. */
    static final String ALL_WORK_ACCEPTED = "AllWorkAccepted";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> messages() {
        return Set.of(ALL_WORK_ACCEPTED);
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE);
    }

    static ProjectId project(VariableScope scope) {
        return ProjectId.of((String) scope.getVariable(ProjectId.VARIABLE));
    }
}
