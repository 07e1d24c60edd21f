package io.septet.notification.process;

import io.septet.notification.EscalationLadder;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code escalation-ladder}, always in its latest version. */
@Component
class EngineEscalationLadder implements EscalationLadder {

    static final String DECISION = "escalation-ladder";

    private final DecisionService decisions;

    EngineEscalationLadder(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<Rung> rung(int reminder) {
        DmnDecisionResult result = decisions
                .evaluateDecisionByKey(DECISION)
                .variables(Map.of("reminder", reminder))
                .evaluate();
        DmnDecisionResultEntries rule = result.getSingleResult();
        if (rule == null) {
            return Optional.empty();
        }
        String tell = rule.getEntry("tell");
        Number hours = rule.getEntry("afterWorkingHours");
        if (tell == null || hours == null) {
            throw new IllegalStateException(
                    "%s does not say who is told by reminder %d, or when".formatted(DECISION, reminder));
        }
        return Optional.of(new Rung(tell, hours.intValue()));
    }
}
