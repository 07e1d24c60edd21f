package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_PROCESS;

import io.septet.platform.DeployedModels;
import io.septet.platform.FormPath;
import io.septet.platform.LatestProcesses;
import io.septet.platform.ModelRule;
import io.septet.platform.ModelTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Holds every model and every decision table against every {@link ModelRule}: at each deployment, whoever deploys, and
 * once at start-up over the latest version of each, because the code may have changed where they did not.
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
        check(files, files.keySet(), false);
    }

    /**
     * A process of the same id for a tenant would stand beside everybody's, and none of the two could be started.
     *
     * @throws BadUserRequestException when the deployment is for one
     */
    void refuseTenant(String tenant) {
        refuse(tenant == null ? List.of() : List.of(texts.say("platform.models.tenant", tenant)));
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
     * Checks the latest version of every process and decision that is deployed, each with the files of its own deployment.
     *
     * @param checked ids of deployments that need no second check
     */
    void checkLatestBut(Set<String> checked) {
        RepositoryService repository = repository();
        Map<String, Set<String>> byDeployment = new TreeMap<>();
        Stream.<ResourceDefinition>concat(
                        latest.all().stream(),
                        repository.createDecisionDefinitionQuery().latestVersion().list().stream())
                .filter(definition -> !checked.contains(definition.getDeploymentId()))
                .forEach(definition -> byDeployment
                        .computeIfAbsent(definition.getDeploymentId(), id -> new TreeSet<>())
                        .add(definition.getResourceName()));
        byDeployment.forEach((deployment, names) -> {
            Map<String, byte[]> files = names.stream()
                    .collect(Collectors.toMap(Function.identity(), name -> content(repository, deployment, name)));
            checkData(files);
            check(files, new HashSet<>(repository.getDeploymentResourceNames(deployment)), true);
        });
    }

    private void check(Map<String, byte[]> files, Set<String> resources, boolean inUse) {
        List<DomDocument> models = read(files, ModelFile::isProcess);
        List<DomDocument> tables = read(files, ModelFile::isTable);
        if (models.isEmpty() && tables.isEmpty()) {
            return;
        }
        Set<String> processes = models.stream()
                .flatMap(model -> model.getElementsByNameNs(BPMN20_NS, BPMN_ELEMENT_PROCESS).stream())
                .map(process -> process.getAttribute(BPMN_ATTRIBUTE_ID))
                .collect(Collectors.toSet());
        Set<String> decisions = tables.stream()
                .flatMap(table -> ModelFile.decisions(table).stream())
                .collect(Collectors.toSet());
        DeployedModels deployed = new DeployedModels(
                models,
                tables,
                resources,
                pathsOfForms(files),
                id -> processes.contains(id) || isProcess(id),
                id -> decisions.contains(id) || isDecision(id),
                inUse);
        refuse(rules.orderedStream()
                .flatMap(rule -> rule.violations(deployed).stream())
                .toList());
    }

    private static List<DomDocument> read(Map<String, byte[]> files, Predicate<String> kind) {
        return files.entrySet().stream()
                .filter(file -> kind.test(file.getKey()))
                .map(file -> ModelFile.read(file.getValue()))
                .toList();
    }

    private static Map<String, List<FormPath>> pathsOfForms(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> ModelFile.isForm(file.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, form -> PathsOfForm.of(form.getValue())));
    }

    private boolean isProcess(String id) {
        return repository()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(id)
                        .count()
                > 0;
    }

    private boolean isDecision(String id) {
        return repository()
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(id)
                        .count()
                > 0;
    }

    private void refuse(List<String> violations) {
        if (!violations.isEmpty()) {
            throw new BadUserRequestException(
                    texts.say("platform.models.refused") + "\n- " + String.join("\n- ", violations));
        }
    }

    private static byte[] content(RepositoryService repository, String deployment, String name) {
        try (InputStream model = repository.getResourceAsStream(deployment, name)) {
            return model.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RepositoryService repository() {
        return engine.getObject().getRepositoryService();
    }
}
