package io.septet.emergency.process;

import io.septet.emergency.EmergencyId;
import io.septet.emergency.EmergencyProcesses;
import io.septet.platform.AsSystem;
import io.septet.platform.AwaitedMessages;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The {@link EmergencyProcesses} as instances of {@code emergency}. */
@Component
class EngineEmergencyProcesses implements EmergencyProcesses {

    private final RuntimeService runtime;
    private final AwaitedMessages messages;
    private final AsSystem asSystem;

    EngineEmergencyProcesses(@Lazy RuntimeService runtime, AwaitedMessages messages, AsSystem asSystem) {
        this.runtime = runtime;
        this.messages = messages;
        this.asSystem = asSystem;
    }

    @Override
    public void start(ProjectView project, EmergencyId emergency) {
        asSystem.run(() -> runtime.createMessageCorrelation(EmergencyProcess.EMERGENCY_RAISED)
                .processInstanceBusinessKey(project.code())
                .setVariable(ProjectId.VARIABLE, project.id().toString())
                .setVariable(EmergencyProcess.EMERGENCY_ID, emergency.toString())
                .correlateStartMessage());
    }

    @Override
    public void taken(EmergencyId emergency) {
        messages.send(EmergencyProcess.EMERGENCY_TAKEN, EmergencyProcess.EMERGENCY_ID, emergency.toString(), Map.of());
    }

    @Override
    public void withdraw(ProjectView project, EmergencyId emergency) {
        asSystem.run(() -> runtime.createMessageCorrelation(EmergencyProcess.EMERGENCY_WITHDRAWN)
                .processInstanceBusinessKey(project.code())
                .processInstanceVariableEquals(EmergencyProcess.EMERGENCY_ID, emergency.toString())
                .correlateAll());
    }
}
