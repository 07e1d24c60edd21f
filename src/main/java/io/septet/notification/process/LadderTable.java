package io.septet.notification.process;

import io.septet.notification.Addressees;
import io.septet.notification.Whom;
import io.septet.platform.DecisionContract;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the code and the decision table {@code escalation-ladder} agree on. A reminder without a rule is not sent. */
@Component
class LadderTable implements DecisionContract {

    static final String DECISION = "escalation-ladder";

    /** Number of the reminder, from 1. */
    static final String REMINDER = "reminder";

    /** Who is told. */
    static final String TELL = "tell";

    /** How long after the reminder before it, or after the due date. */
    static final String AFTER_WORKING_HOURS = "afterWorkingHours";

    private final Addressees addressees;

    LadderTable(Addressees addressees) {
        this.addressees = addressees;
    }

    @Override
    public String decision() {
        return DECISION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(new Input(REMINDER, Kind.WHOLE_NUMBER));
    }

    @Override
    public List<Output> outputs() {
        return List.of(
                new Output(TELL, Kind.TEXT, Whom.words(Whom.OF_A_TASK), this::isSomebody),
                Output.number(AFTER_WORKING_HOURS));
    }

    private boolean isSomebody(String id) {
        return Whom.of(id).isEmpty() && addressees.isSomebody(id);
    }
}
