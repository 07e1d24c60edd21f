package io.septet.change.process;

import io.septet.change.ChangeClass;
import io.septet.change.ChangeClassifier;
import io.septet.change.Effects;
import io.septet.platform.AsSystem;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code change-class}, always in its latest version, as the model does. */
@Component
class EngineChangeClassifier implements ChangeClassifier {

    static final String DECISION = "change-class";

    private final DecisionService decisions;
    private final AsSystem asSystem;

    EngineChangeClassifier(@Lazy DecisionService decisions, AsSystem asSystem) {
        this.decisions = decisions;
        this.asSystem = asSystem;
    }

    @Override
    public ChangeClass classOf(Effects effects) {
        String found = asSystem.call(() ->
                decisions.evaluateDecisionTableByKey(DECISION, facts(effects)).getSingleEntry());
        return ChangeClass.valueOf(found.toUpperCase(Locale.ROOT));
    }

    /** The effects as the decision table and the model know them. */
    static Map<String, Object> facts(Effects effects) {
        return Map.of(
                ChangeRequestProcess.TOUCHES_GOAL, effects.touchesGoal(),
                ChangeRequestProcess.TOUCHES_SCOPE, effects.touchesScope(),
                ChangeRequestProcess.OUTSIDE_POLICY, effects.outsidePolicy(),
                ChangeRequestProcess.SHIFT_DAYS, effects.shiftDays(),
                ChangeRequestProcess.EXTRA_COST, effects.extraCost().doubleValue());
    }
}
