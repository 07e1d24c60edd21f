package io.septet.platform.tables;

import io.septet.platform.AsSystem;
import io.septet.platform.WordTables;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Words are read from the deployed file, once for each version: to find them in a text, the engine would have to be asked
 * about every piece of it.
 */
@Component
class DeployedWordTables implements WordTables {

    private final RepositoryService repository;
    private final AsSystem asSystem;
    private final Map<String, Version> latest = new ConcurrentHashMap<>();

    /** @param definition id of the version that was read */
    private record Version(String definition, Map<String, String> words) {}

    DeployedWordTables(@Lazy RepositoryService repository, AsSystem asSystem) {
        this.repository = repository;
        this.asSystem = asSystem;
    }

    @Override
    public Map<String, String> words(String decision) {
        return asSystem.call(() -> {
            DecisionDefinition definition = repository
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(decision)
                    .latestVersion()
                    .singleResult();
            return latest.compute(
                            decision,
                            (key, known) -> known != null && known.definition.equals(definition.getId())
                                    ? known
                                    : new Version(definition.getId(), read(definition)))
                    .words;
        });
    }

    private Map<String, String> read(DecisionDefinition definition) {
        DomElement root =
                repository.getDmnModelInstance(definition.getId()).getDocument().getRootElement();
        return Table.children(root, "decision").stream()
                .filter(decision -> definition.getKey().equals(decision.getAttribute("id")))
                .flatMap(decision -> Table.children(decision, "decisionTable").stream()
                        .map(table -> words(Table.read(decision, table))))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> words(Table table) {
        Map<String, String> words = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Object says = Condition.value(row.says().get(0)).orElseThrow();
            Condition.read(row.conditions().get(0))
                    .orElseThrow()
                    .values()
                    .forEach(word -> words.put((String) word, (String) says));
        }
        return Map.copyOf(words);
    }
}
