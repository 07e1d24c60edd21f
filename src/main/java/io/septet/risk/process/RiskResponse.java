package io.septet.risk.process;

import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.platform.ProcessContract;
import io.septet.project.ProjectId;
import io.septet.risk.ResponseId;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** What code and model of {@code risk-response} agree on. */
@Component
class RiskResponse implements ProcessContract {

    static final String PROCESS = "risk-response";

    static final TaskKey RESPOND_TO_RISK = new TaskKey(PROCESS, "RespondToRisk");

    /** Somebody raises a risk in a form. */
    static final TaskKey RISK_SEEN = new TaskKey(PROCESS, "RiskSeen");

    /** Starts it. */
    static final String RISK_BECAME_HIGH = "RiskBecameHigh";

    /** Ends it, whether there was a response or not. */
    static final String RISK_SETTLED = "RiskSettled";

    /** What is asked and answered. */
    static final String RISK_RESPONSE_ID = "riskResponseId";

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Set<String> messages() {
        return Set.of(RISK_BECAME_HIGH, RISK_SETTLED);
    }

    @Override
    public Set<String> facts() {
        return Set.of(ProjectId.VARIABLE, RISK_RESPONSE_ID);
    }

    static ResponseId response(VariableScope scope) {
        return ResponseId.of((String) scope.getVariable(RISK_RESPONSE_ID));
    }

    static ResponseId response(TaskAtHand task) {
        return ResponseId.of(task.fact(RISK_RESPONSE_ID));
    }
}
