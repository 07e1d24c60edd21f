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
class LadderByDecision implements EscalationLadder {

    static final String DECISION = "escalation-ladder";

    private final DecisionService decisions;

    LadderByDecision(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<Rung> rung(int reminder) {
        DmnDecisionResult result = decisions
                .evaluateDecisionByKey(DECISION)
                .variables(Map.of("reminder", reminder))
                .evaluate();
        DmnDecisionResultEntries rule = result.getSingleResult();
        return rule == null
                ? Optional.empty()
                : Optional.of(new Rung(
                        rule.getEntry("tell"),
                        rule.<Number>getEntry("afterWorkingHours").intValue()));
    }
}
