package io.septet.change.process;

import io.septet.change.ChangeClass;
import io.septet.change.ChangeClassifier;
import io.septet.change.Effects;
import io.septet.platform.AsSystem;
import io.septet.signoff.Weight;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code change-class}, always in its latest version. */
@Component
class EngineChangeClassifier implements ChangeClassifier {

    private final DecisionService decisions;
    private final AsSystem asSystem;

    EngineChangeClassifier(@Lazy DecisionService decisions, AsSystem asSystem) {
        this.decisions = decisions;
        this.asSystem = asSystem;
    }

    @Override
    public ChangeClass classOf(Effects effects) {
        String found = asSystem.call(() -> decisions
                .evaluateDecisionTableByKey(ChangeClassTable.DECISION, facts(effects))
                .getSingleEntry());
        return ChangeClassTable.classOf(found);
    }

    /** The effects as the decision table knows them. */
    static Map<String, Object> facts(Effects effects) {
        return Map.of(
                ChangeClassTable.TOUCHES_GOAL, effects.touchesGoal(),
                ChangeClassTable.TOUCHES_SCOPE, effects.touchesScope(),
                ChangeClassTable.OUTSIDE_POLICY, effects.outsidePolicy(),
                ChangeClassTable.SHIFT_DAYS, effects.shiftDays(),
                Weight.EXTRA_COST, effects.extraCost().doubleValue());
    }
}
