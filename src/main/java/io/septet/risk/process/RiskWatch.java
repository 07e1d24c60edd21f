package io.septet.risk.process;

import io.septet.platform.ProcessContract;
import org.springframework.stereotype.Component;

/** What code and model of {@code risk-watch} agree on. One instance a day looks at all projects. */
@Component
class RiskWatch implements ProcessContract {

    static final String PROCESS = "risk-watch";

    /** The id of the project that an instance of a task is for, as the model names it. */
    static final String PROJECT_AT_RISK = "projectAtRisk";

    @Override
    public String process() {
        return PROCESS;
    }
}
