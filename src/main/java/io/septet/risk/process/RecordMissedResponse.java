package io.septet.risk.process;

import io.septet.platform.ForModels;
import io.septet.risk.Responses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Takes down that the time for a response is over, and tells the overall lead. */
@ForModels(value = "recordMissedResponse", onlyIn = RiskResponse.PROCESS)
class RecordMissedResponse implements JavaDelegate {

    private final Responses responses;

    RecordMissedResponse(Responses responses) {
        this.responses = responses;
    }

    @Override
    public void execute(DelegateExecution execution) {
        responses.miss(RiskResponse.response(execution));
    }
}
