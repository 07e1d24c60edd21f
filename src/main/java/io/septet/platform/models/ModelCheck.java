package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_PROCESS;

import io.septet.platform.DeployedModels;
import io.septet.platform.LatestProcesses;
import io.septet.platform.ModelRule;
import io.septet.platform.ModelTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Holds every model against every {@link ModelRule}: at each deployment, whoever deploys, and once at start-up over
 * the latest version of each process, because the code may have changed where the models did not.
 */
@Component
class ModelCheck {

    private final FilesAreData data;
    private final ObjectProvider<ModelRule> rules;
    private final ObjectProvider<ProcessEngine> engine;
    private final LatestProcesses latest;
    private final ModelTexts texts;

    ModelCheck(
            FilesAreData data,
            ObjectProvider<ModelRule> rules,
            ObjectProvider<ProcessEngine> engine,
            LatestProcesses latest,
            ModelTexts texts) {
        this.data = data;
        this.rules = rules;
        this.engine = engine;
        this.latest = latest;
        this.texts = texts;
    }

    /**
     * Checks files about to be deployed.
     *
     * @throws BadUserRequestException naming everything that is wrong
     */
    void check(Map<String, byte[]> files) {
        checkData(files);
        List<DomDocument> models = files.entrySet().stream()
                .filter(file -> ModelFile.isProcess(file.getKey()))
                .map(file -> ModelFile.read(file.getValue()))
                .toList();
        Set<String> decisions = files.entrySet().stream()
                .filter(file -> ModelFile.isTable(file.getKey()))
                .flatMap(file -> ModelFile.decisions(file.getValue()).stream())
                .collect(Collectors.toSet());
        check(models, files.keySet(), decisions, false);
    }

    /**
     * Checks that files are data, whoever put them where they are.
     *
     * @throws BadUserRequestException naming everything that is not
     */
    void checkData(Map<String, byte[]> files) {
        refuse(data.refusals(files));
    }

    /**
     * Checks the latest version of every process that is deployed, each with the files of its own deployment.
     *
     * @param checked ids of process definitions that need no second check
     */
    void checkLatestBut(Set<String> checked) {
        RepositoryService repository = repository();
        Map<String, List<ProcessDefinition>> byDeployment = new TreeMap<>();
        latest.all().stream()
                .filter(process -> !checked.contains(process.getId()))
                .forEach(process -> byDeployment
                        .computeIfAbsent(process.getDeploymentId(), id -> new ArrayList<>())
                        .add(process));
        byDeployment.forEach((deployment, processes) -> {
            Map<String, byte[]> files = processes.stream()
                    .collect(Collectors.toMap(
                            ProcessDefinition::getResourceName,
                            process -> content(repository, process),
                            (one, same) -> one));
            checkData(files);
            check(
                    files.values().stream().map(ModelFile::read).toList(),
                    new HashSet<>(repository.getDeploymentResourceNames(deployment)),
                    Set.of(),
                    true);
        });
    }

    private void check(List<DomDocument> models, Set<String> resources, Set<String> decisions, boolean inUse) {
        if (models.isEmpty()) {
            return;
        }
        RepositoryService repository = repository();
        Set<String> processes = models.stream()
                .flatMap(model -> model.getElementsByNameNs(BPMN20_NS, BPMN_ELEMENT_PROCESS).stream())
                .map(process -> process.getAttribute(BPMN_ATTRIBUTE_ID))
                .collect(Collectors.toSet());
        DeployedModels deployed = new DeployedModels(
                models,
                resources,
                id -> processes.contains(id)
                        || repository
                                        .createProcessDefinitionQuery()
                                        .processDefinitionKey(id)
                                        .count()
                                > 0,
                id -> decisions.contains(id)
                        || repository
                                        .createDecisionDefinitionQuery()
                                        .decisionDefinitionKey(id)
                                        .count()
                                > 0,
                inUse);
        List<String> violations = rules.orderedStream()
                .flatMap(rule -> rule.violations(deployed).stream())
                .toList();
        refuse(violations);
    }

    private void refuse(List<String> violations) {
        if (!violations.isEmpty()) {
            throw new BadUserRequestException(
                    texts.say("platform.models.refused") + "\n- " + String.join("\n- ", violations));
        }
    }

    private static byte[] content(RepositoryService repository, ProcessDefinition process) {
        try (InputStream model = repository.getResourceAsStream(process.getDeploymentId(), process.getResourceName())) {
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RepositoryService repository() {
        return engine.getObject().getRepositoryService();
    }
}
