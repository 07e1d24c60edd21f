package io.septet.platform.models;

import io.septet.platform.AsSystem;
import io.septet.platform.DeployedModels;
import io.septet.platform.Deployments;
import io.septet.platform.FormPath;
import io.septet.platform.LatestProcesses;
import io.septet.platform.ModelFinding;
import io.septet.platform.ModelRule;
import io.septet.platform.ModelTexts;
import java.util.ArrayList;
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
    private final AsSystem asSystem;
    private final ModelTexts texts;

    ModelCheck(
            FilesAreData data,
            ObjectProvider<ModelRule> rules,
            ObjectProvider<ProcessEngine> engine,
            LatestProcesses latest,
            AsSystem asSystem,
            ModelTexts texts) {
        this.data = data;
        this.rules = rules;
        this.engine = engine;
        this.latest = latest;
        this.asSystem = asSystem;
        this.texts = texts;
    }

    /** What the rules say of files about to be deployed. */
    List<ModelFinding> findings(Map<String, byte[]> files) {
        return findings(files, files.keySet(), false);
    }

    /**
     * Checks files about to be deployed.
     *
     * @throws BadUserRequestException naming everything that is wrong
     */
    void check(Map<String, byte[]> files) {
        refuse(findings(files));
    }

    /**
     * Refuses a deployment for what it says of itself.
     *
     * @throws BadUserRequestException always
     */
    void refuse(String key, String named) {
        refuse(List.of(texts.refused("", key, named)));
    }

    /**
     * Checks that files are data, whoever put them where they are.
     *
     * @throws BadUserRequestException naming everything that is not
     */
    void checkData(Map<String, byte[]> files) {
        refuse(data.findings(files));
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
                    .collect(Collectors.toMap(
                            Function.identity(), name -> Deployments.file(repository, deployment, name)));
            refuse(findings(files, new HashSet<>(repository.getDeploymentResourceNames(deployment)), true));
        });
    }

    /** What is no data, and what the rules say of all files that can be read. */
    private List<ModelFinding> findings(Map<String, byte[]> files, Set<String> resources, boolean inUse) {
        List<ModelFinding> findings = new ArrayList<>(data.findings(files));
        List<DomDocument> models = read(files, ModelFile::isProcess);
        List<DomDocument> tables = read(files, ModelFile::isTable);
        if (!models.isEmpty() || !tables.isEmpty()) {
            DeployedModels deployed = new DeployedModels(
                    models,
                    tables,
                    resources,
                    pathsOfForms(files),
                    ids(models, ModelFile::processes).or(this::isProcess),
                    ids(tables, ModelFile::decisions).or(this::isDecision),
                    inUse);
            rules.orderedStream().forEach(rule -> findings.addAll(rule.findings(deployed)));
        }
        return findings.stream().distinct().toList();
    }

    private static Predicate<String> ids(List<DomDocument> files, Function<DomDocument, Set<String>> within) {
        Set<String> ids =
                files.stream().flatMap(file -> within.apply(file).stream()).collect(Collectors.toSet());
        return ids::contains;
    }

    /** Those that can be gone through: what is wrong with the others is said already. */
    private static List<DomDocument> read(Map<String, byte[]> files, Predicate<String> kind) {
        return new TreeMap<>(files)
                .entrySet().stream()
                        .filter(file -> kind.test(file.getKey()))
                        .flatMap(file -> ModelFile.readIfWhole(file.getKey(), file.getValue()).stream())
                        .toList();
    }

    private static Map<String, List<FormPath>> pathsOfForms(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .filter(file -> ModelFile.isForm(file.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, form -> PathsOfForm.of(form.getValue())));
    }

    private boolean isProcess(String id) {
        return asSystem.call(() -> repository()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(id)
                        .count()
                > 0);
    }

    private boolean isDecision(String id) {
        return asSystem.call(() -> repository()
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(id)
                        .count()
                > 0);
    }

    /**
     * Refuses a deployment for what was found, if anything of it has to be.
     *
     * @throws BadUserRequestException naming everything that is wrong
     */
    void refuse(List<ModelFinding> findings) {
        List<String> lines = findings.stream()
                .filter(ModelFinding::isRefused)
                .map(this::line)
                .toList();
        if (!lines.isEmpty()) {
            throw new BadUserRequestException(
                    texts.say("platform.models.refused") + "\n- " + String.join("\n- ", lines));
        }
    }

    private String line(ModelFinding finding) {
        if (finding.file().isEmpty()) {
            return finding.sentence();
        }
        return finding.name().isBlank()
                ? texts.say("platform.models.line", finding.file(), finding.sentence())
                : texts.say("platform.models.line.named", finding.file(), finding.name(), finding.sentence());
    }

    private RepositoryService repository() {
        return engine.getObject().getRepositoryService();
    }
}
