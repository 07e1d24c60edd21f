package io.septet.risk.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ProcessTest;
import io.septet.Reaches;
import io.septet.risk.Judgement;
import io.septet.risk.RiskFacts;
import io.septet.risk.RiskLevel;
import io.septet.risk.RiskLevels;
import io.septet.risk.RiskReason;
import io.septet.tracking.ProgressStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("T4: how much a work item is at risk")
class RiskLevelTest {

    @Autowired
    RiskLevels levels;

    @Autowired
    DecisionService decisions;

    @Autowired
    HistoryService history;

    @ParameterizedTest(name = "{0} points, {1} days late, milestone {2}, {3} wait, {4}: {5}, {6}")
    @CsvSource({
        "-5, 0, false, 0, ON_TRACK, NONE,   IN_ORDER",
        "10, 0, true,  3, ,         NONE,   IN_ORDER",
        "11, 0, false, 0, ,         LOW,    BEHIND",
        "20, 0, true,  0, ON_TRACK, LOW,    BEHIND",
        "21, 0, false, 0, ,         MEDIUM, BEHIND",
        "0,  0, false, 0, AT_RISK,  MEDIUM, SAID_SO",
        "11, 0, false, 1, ,         MEDIUM, BEHIND_OTHERS_WAIT",
        "30, 0, false, 0, ,         MEDIUM, BEHIND",
        "31, 0, false, 0, ,         HIGH,   FAR_BEHIND",
        "0,  0, false, 0, BLOCKED,  HIGH,   BLOCKED",
        "10, 1, false, 0, ,         MEDIUM, LATE",
        "10, 2, false, 0, DONE,     MEDIUM, LATE",
        "10, 3, false, 0, ,         HIGH,   LATE",
        "10, 1, false, 1, ,         HIGH,   LATE_OTHERS_WAIT",
        "10, 1, true,  1, ,         HIGH,   LATE_MILESTONE"
    })
    @Reaches({
        "risk-level/LateMilestone",
        "risk-level/LateWhileOthersWait",
        "risk-level/LongLate",
        "risk-level/Blocked",
        "risk-level/FarBehind",
        "risk-level/Late",
        "risk-level/BehindWhileOthersWait",
        "risk-level/SaidSo",
        "risk-level/WellBehind",
        "risk-level/Behind",
        "risk-level/InOrder"
    })
    @DisplayName("by the table, which the look reads as the engine does")
    void byTable(
            int deviation,
            int daysLate,
            boolean milestone,
            int successors,
            ProgressStatus said,
            RiskLevel level,
            RiskReason because) {
        RiskFacts facts = new RiskFacts(deviation, daysLate, milestone, successors, said);
        Judgement expected = new Judgement(level, because);
        assertThat(levels.of(Set.of(facts))).isEqualTo(Map.of(facts, expected));
        assertThat(asTheEngineSays(facts)).isEqualTo(expected);
    }

    @Test
    @DisplayName("for thousands of items without a word in the engine's history")
    void silently() {
        Set<RiskFacts> all = new HashSet<>();
        for (int deviation = -100; deviation <= 100; deviation++) {
            for (ProgressStatus said : ProgressStatus.values()) {
                all.add(new RiskFacts(deviation, Math.max(0, deviation / 10), deviation % 7 == 0, deviation & 1, said));
            }
        }
        long before = history.createHistoricDecisionInstanceQuery().count();
        Map<RiskFacts, Judgement> judged = levels.of(all);
        assertThat(judged).hasSize(804);
        assertThat(history.createHistoricDecisionInstanceQuery().count()).isEqualTo(before);
        Map<RiskFacts, Judgement> some = new HashMap<>();
        List.copyOf(all).subList(0, 20).forEach(facts -> some.put(facts, asTheEngineSays(facts)));
        assertThat(judged).containsAllEntriesOf(some);
    }

    private Judgement asTheEngineSays(RiskFacts facts) {
        DmnDecisionRuleResult said = decisions
                .evaluateDecisionTableByKey(RiskLevelTable.DECISION, EngineRiskLevels.variables(facts))
                .getSingleResult();
        return new Judgement(
                RiskLevelTable.meant(RiskLevel.class, said.getEntry(RiskLevelTable.LEVEL)),
                RiskLevelTable.meant(RiskReason.class, said.getEntry(RiskLevelTable.BECAUSE)));
    }
}
