package io.septet.goal.process;

import io.septet.goal.domain.Meaning;
import io.septet.platform.DecisionContract;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the code and the decision table {@code goal-words} agree on. */
@Component
class GoalWordsTable implements DecisionContract {

    static final String DECISION = "goal-words";

    static final String WORD = "word";
    static final String MEANING = "meaning";

    @Override
    public String decision() {
        return DECISION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(new Input(WORD, Kind.WORDS));
    }

    @Override
    public List<Output> outputs() {
        return List.of(Output.word(MEANING, Meaning.words()));
    }
}
