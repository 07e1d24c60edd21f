package io.septet.risk.process;

import io.septet.platform.AsSystem;
import io.septet.risk.Judgement;
import io.septet.risk.RiskFacts;
import io.septet.risk.RiskLevel;
import io.septet.risk.RiskLevels;
import io.septet.risk.RiskReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the decision table {@code risk-level}, always in its latest version, without a word in the engine's history: that
 * would be ten rows for each of thousands of questions every morning, and what was found is kept with the risk itself.
 */
@Component
class EngineRiskLevels implements RiskLevels {

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final AsSystem asSystem;
    private volatile @Nullable Version latest;

    /** @param definition id of the version that was read */
    private record Version(String definition, DmnEngine tables, DmnDecision table) {}

    EngineRiskLevels(
            @Lazy RepositoryService repository, @Lazy ProcessEngineConfigurationImpl engine, AsSystem asSystem) {
        this.repository = repository;
        this.engine = engine;
        this.asSystem = asSystem;
    }

    @Override
    public Map<RiskFacts, Judgement> of(Set<RiskFacts> all) {
        Version version = asSystem.call(this::version);
        Map<RiskFacts, Judgement> judged = new HashMap<>();
        all.forEach(facts -> judged.put(facts, judge(version, facts)));
        return judged;
    }

    private static Judgement judge(Version version, RiskFacts facts) {
        DmnDecisionRuleResult said = version.tables
                .evaluateDecisionTable(version.table, variables(facts))
                .getSingleResult();
        return new Judgement(
                RiskLevelTable.meant(RiskLevel.class, said.getEntry(RiskLevelTable.LEVEL)),
                RiskLevelTable.meant(RiskReason.class, said.getEntry(RiskLevelTable.BECAUSE)));
    }

    /** The facts as the decision table knows them. */
    static Map<String, Object> variables(RiskFacts facts) {
        return Map.of(
                RiskLevelTable.DEVIATION, facts.deviation(),
                RiskLevelTable.DAYS_LATE, facts.daysLate(),
                RiskLevelTable.MILESTONE, facts.milestone(),
                RiskLevelTable.SUCCESSORS, facts.successors(),
                RiskLevelTable.SAID, facts.said() == null ? "" : RiskLevelTable.word(facts.said()));
    }

    private Version version() {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(RiskLevelTable.DECISION)
                .latestVersion()
                .singleResult();
        Version known = latest;
        if (known == null || !known.definition.equals(definition.getId())) {
            known = read(definition);
            latest = known;
        }
        return known;
    }

    /** The tables speak the engine's own language and nothing else. */
    private Version read(DecisionDefinition definition) {
        DefaultDmnEngineConfiguration own = new DefaultDmnEngineConfiguration();
        own.setElProvider(engine.getDmnEngineConfiguration().getElProvider());
        own.setScriptEngineResolver(engine.getDmnEngineConfiguration().getScriptEngineResolver());
        DmnEngine tables = own.buildEngine();
        try (InputStream file = repository.getDecisionModel(definition.getId())) {
            return new Version(definition.getId(), tables, tables.parseDecision(definition.getKey(), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
