package io.septet.risk.process;

import io.septet.platform.AsSystem;
import io.septet.platform.AwaitedMessages;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.risk.ResponseId;
import io.septet.risk.ResponseProcesses;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The {@link ResponseProcesses} as instances of {@code risk-response}. */
@Component
class EngineResponseProcesses implements ResponseProcesses {

    private final RuntimeService runtime;
    private final AwaitedMessages messages;
    private final AsSystem asSystem;

    EngineResponseProcesses(@Lazy RuntimeService runtime, AwaitedMessages messages, AsSystem asSystem) {
        this.runtime = runtime;
        this.messages = messages;
        this.asSystem = asSystem;
    }

    @Override
    public void start(ProjectView project, ResponseId response) {
        asSystem.run(() -> runtime.createMessageCorrelation(RiskResponse.RISK_BECAME_HIGH)
                .processInstanceBusinessKey(project.code())
                .setVariable(ProjectId.VARIABLE, project.id().toString())
                .setVariable(RiskResponse.RISK_RESPONSE_ID, response.toString())
                .correlateStartMessage());
    }

    @Override
    public void settle(ResponseId response) {
        messages.send(RiskResponse.RISK_SETTLED, RiskResponse.RISK_RESPONSE_ID, response.toString(), Map.of());
    }
}
