package io.septet.change.process;

import io.septet.change.ChangeClass;
import io.septet.platform.DecisionContract;
import io.septet.signoff.Weight;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the code and the decision table {@code change-class} agree on: every change has a class. */
@Component
class ChangeClassTable implements DecisionContract {

    static final String DECISION = "change-class";

    static final String TOUCHES_GOAL = "touchesGoal";
    static final String TOUCHES_SCOPE = "touchesScope";
    static final String OUTSIDE_POLICY = "outsidePolicy";
    static final String SHIFT_DAYS = "shiftDays";

    /** The class, as the model knows it, too. */
    static final String CHANGE_CLASS = "changeClass";

    @Override
    public String decision() {
        return DECISION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input(TOUCHES_GOAL, Kind.TRUTH),
                new Input(TOUCHES_SCOPE, Kind.TRUTH),
                new Input(OUTSIDE_POLICY, Kind.TRUTH),
                new Input(SHIFT_DAYS, Kind.WHOLE_NUMBER),
                new Input(Weight.EXTRA_COST, Kind.NUMBER));
    }

    @Override
    public List<Output> outputs() {
        return List.of(Output.word(
                CHANGE_CLASS,
                Arrays.stream(ChangeClass.values()).map(ChangeClassTable::word).toList()));
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    static String word(ChangeClass changeClass) {
        return changeClass.name().toLowerCase(Locale.ROOT);
    }

    static ChangeClass classOf(String word) {
        return ChangeClass.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
