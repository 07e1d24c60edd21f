package io.septet.action.process;

import io.septet.action.ActionId;
import io.septet.action.ActionProcesses;
import io.septet.platform.AsSystem;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Actions as process instances, each found by the project's code and the id of the action. */
@Component
class EngineActionProcesses implements ActionProcesses {

    private final RuntimeService runtime;
    private final AsSystem asSystem;

    EngineActionProcesses(RuntimeService runtime, AsSystem asSystem) {
        this.runtime = runtime;
        this.asSystem = asSystem;
    }

    @Override
    public void start(ProjectView project, ActionId action) {
        asSystem.run(() -> runtime.createMessageCorrelation(FollowedAction.ACTION_AGREED)
                .processInstanceBusinessKey(project.beside(action.toString()))
                .setVariable(ProjectId.VARIABLE, project.id().toString())
                .setVariable(FollowedAction.ACTION_ID, action.toString())
                .setVariable(FollowedAction.ACTION_DONE, false)
                .setVariable(FollowedAction.REQUEST_MADE, false)
                .setVariable(FollowedAction.ACTION_DROPPED, false)
                .correlateStartMessage());
    }

    @Override
    public void withdraw(ProjectView project, ActionId action) {
        asSystem.run(() -> runtime.createMessageCorrelation(FollowedAction.ACTION_WITHDRAWN)
                .processInstanceBusinessKey(project.beside(action.toString()))
                .processInstanceVariableEquals(FollowedAction.ACTION_ID, action.toString())
                .correlateAll());
    }
}
