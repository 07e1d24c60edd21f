package io.septet.goal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.OnAnyDatabase;
import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.goal.SampleGoals;
import io.septet.goal.domain.Meaning;
import io.septet.platform.WordTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@OnAnyDatabase
@DisplayName("The table of words of goals")
class GoalWordsTest extends GoalRounds {

    private static final Path TABLE = Path.of("processes/goal/goal-words.dmn");

    @Autowired
    WordTables tables;

    @Autowired
    DecisionService decisions;

    @Autowired
    RepositoryService repository;

    @Test
    @DisplayName("G2: says of each word what the engine decides about it")
    @Reaches({
        "goal-words/ChineseHollow",
        "goal-words/ChinesePromise",
        "goal-words/ChineseAssurance",
        "goal-words/ChineseAppeal",
        "goal-words/ChineseMeasure",
        "goal-words/ChineseResult",
        "goal-words/ChineseUnit",
        "goal-words/ChinesePlain",
        "goal-words/ChineseFiller",
        "goal-words/EnglishHollow",
        "goal-words/EnglishPromise",
        "goal-words/EnglishAssurance",
        "goal-words/EnglishAppeal",
        "goal-words/EnglishMeasure",
        "goal-words/EnglishResult",
        "goal-words/EnglishFiller"
    })
    void decided() {
        Map<String, String> words = tables.words("goal-words");

        assertThat(words)
                .hasSizeGreaterThan(1000)
                .containsEntry("做好", "promise")
                .containsEntry("better", "hollow");
        for (String meaning : Meaning.words()) {
            String word = words.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(meaning))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            assertThat(decided(word)).as(word).isEqualTo(meaning);
        }
        for (String word : List.of(
                "效果",
                "做好",
                "没问题",
                "战略",
                "*率",
                "上线",
                "家",
                "满意度",
                "improve",
                "yes",
                "better",
                "strateg*",
                "rate",
                "the",
                "*的")) {
            assertThat(decided(word)).as(word).isEqualTo(words.get(word));
        }
        assertThat(decided("launch*")).isEqualTo("result");
    }

    @Test
    @DisplayName("G2: a word that its owner adds counts from the next goal on")
    void added() throws IOException {
        String specific = "The shops of the region greet each customer by name";
        assertThat(check(specific)).isEmpty();
        Deployment added = repository
                .createDeployment()
                .addString("goal-words.dmn", Files.readString(TABLE).replace("\"做好\"", "\"做好\", \"greet\""))
                .deploy();
        try {
            assertThat(check(specific)).extracting(Finding::path).containsExactly("", "objective.specific");
        } finally {
            repository.deleteDeployment(added.getId());
        }
        assertThat(check(specific)).isEmpty();
    }

    @Test
    @DisplayName("G2: what is no list of words, or a word in two rows, is refused when it is deployed")
    void refused() throws IOException {
        String table = Files.readString(TABLE);
        assertThatThrownBy(() -> deploy(table.replaceFirst("<text>\"做好\"[^<]*</text>", "<text>not(\"做好\")</text>")))
                .hasMessageContaining("goal-words, row 2, column “Word”: not(\"做好\") is no list of words.");
        assertThatThrownBy(() -> deploy(table.replaceFirst("<text>\"做好\"[^<]*</text>", "<text>-</text>")))
                .hasMessageContaining("column “Word”: - is no list of words.");
        assertThatThrownBy(() -> deploy(table.replace("\"做好\"", "\"做好\", \"效果\"")))
                .hasMessageContaining("goal-words, rows 1 and 2 both fit when Word = 效果");
    }

    private void deploy(String table) {
        repository.createDeployment().addString("goal-words.dmn", table).deploy();
    }

    private String decided(String word) {
        return decisions
                .evaluateDecisionTableByKey(GoalWordsTable.DECISION, Map.of(GoalWordsTable.WORD, word))
                .getSingleEntry();
    }

    private List<Finding> check(String specific) {
        return desk.check(
                colleagues.task("DefineGoal").getId(),
                PersonId.of(LEAD),
                content(SampleGoals.inOrder())
                        .with("objective.specific", specific)
                        .toString());
    }
}
