package io.septet.signoff.process;

import io.septet.platform.DecisionContract;
import io.septet.signoff.Weight;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the code and the decision table {@code kick-off} agree on: every version is opened one way or the other. */
@Component
class KickOffTable implements DecisionContract {

    static final String DECISION = "kick-off";

    static final String FIRST_VERSION = "firstVersion";
    static final String TOUCHES_ALL = "touchesAll";
    static final String DEPARTMENTS = "departmentsTouched";
    static final String SHIFT_DAYS = "endShiftDays";

    static final String KICK_OFF = "kickOff";

    static final String HELD = "held";
    static final String TOLD = "told";

    @Override
    public String decision() {
        return DECISION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input(FIRST_VERSION, Kind.TRUTH),
                new Input(TOUCHES_ALL, Kind.TRUTH),
                new Input(DEPARTMENTS, Kind.WHOLE_NUMBER),
                new Input(SHIFT_DAYS, Kind.WHOLE_NUMBER),
                new Input(Weight.EXTRA_COST, Kind.NUMBER));
    }

    @Override
    public List<Output> outputs() {
        return List.of(Output.word(KICK_OFF, List.of(HELD, TOLD)));
    }

    @Override
    public boolean isComplete() {
        return true;
    }
}
