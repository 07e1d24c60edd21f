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

    private final DecisionService decisions;

    EngineEscalationLadder(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<Rung> rung(int reminder) {
        DmnDecisionResult result = decisions
                .evaluateDecisionByKey(LadderTable.DECISION)
                .variables(Map.of(LadderTable.REMINDER, reminder))
                .evaluate();
        DmnDecisionResultEntries rule = result.getSingleResult();
        if (rule == null) {
            return Optional.empty();
        }
        String tell = rule.getEntry(LadderTable.TELL);
        Number hours = rule.getEntry(LadderTable.AFTER_WORKING_HOURS);
        if (tell == null || hours == null) {
            throw new IllegalStateException(
                    "%s does not say who is told by reminder %d, or when".formatted(LadderTable.DECISION, reminder));
        }
        return Optional.of(new Rung(tell, hours.intValue()));
    }
}
