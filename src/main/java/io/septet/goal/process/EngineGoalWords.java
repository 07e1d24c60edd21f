package io.septet.goal.process;

import io.septet.goal.GoalWords;
import io.septet.platform.WordTables;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the decision table {@code goal-words}, always in its latest version. */
@Component
class EngineGoalWords implements GoalWords {

    private final WordTables tables;

    EngineGoalWords(WordTables tables) {
        this.tables = tables;
    }

    @Override
    public Map<String, String> words() {
        return tables.words(GoalWordsTable.DECISION);
    }
}
