package io.septet.emergency.process;

import io.septet.emergency.TellNextLevel;
import io.septet.platform.ForModels;
import io.septet.project.ProjectId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells the next people of the emergency path. */
@ForModels(value = "tellPath", onlyIn = EmergencyProcess.PROCESS)
class TellPath implements JavaDelegate {

    private final TellNextLevel telling;

    TellPath(TellNextLevel telling) {
        this.telling = telling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        telling.tell(
                ProjectId.of((String) execution.getVariable(ProjectId.VARIABLE)),
                EmergencyProcess.emergency(execution));
    }
}
