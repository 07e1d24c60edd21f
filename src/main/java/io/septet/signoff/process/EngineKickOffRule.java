package io.septet.signoff.process;

import io.septet.platform.AsSystem;
import io.septet.signoff.KickOffRule;
import io.septet.signoff.Weight;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code kick-off}, always in its latest version. */
@Component
class EngineKickOffRule implements KickOffRule {

    private final DecisionService decisions;
    private final AsSystem asSystem;

    EngineKickOffRule(@Lazy DecisionService decisions, AsSystem asSystem) {
        this.decisions = decisions;
        this.asSystem = asSystem;
    }

    @Override
    public boolean isHeldFor(Weight weight) {
        Map<String, Object> facts = Map.of(
                KickOffTable.FIRST_VERSION, weight.first(),
                KickOffTable.TOUCHES_ALL, weight.touchesAll(),
                KickOffTable.DEPARTMENTS, weight.departments(),
                KickOffTable.SHIFT_DAYS, weight.shiftDays(),
                Weight.EXTRA_COST, weight.extraCost());
        String found = asSystem.call(() -> decisions
                .evaluateDecisionTableByKey(KickOffTable.DECISION, facts)
                .getSingleEntry());
        return KickOffTable.HELD.equals(found);
    }
}
