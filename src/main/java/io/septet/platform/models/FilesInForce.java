package io.septet.platform.models;

import io.septet.platform.AsSystem;
import io.septet.platform.Deployments;
import io.septet.platform.LatestProcesses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The files of what is in force: the latest version of each process and decision, and what was deployed with it. */
@Component
class FilesInForce {

    private final LatestProcesses latest;
    private final ObjectProvider<ProcessEngine> engine;
    private final AsSystem asSystem;

    FilesInForce(LatestProcesses latest, ObjectProvider<ProcessEngine> engine, AsSystem asSystem) {
        this.latest = latest;
        this.engine = engine;
        this.asSystem = asSystem;
    }

    /** The file of that name that was deployed together with the process. */
    Optional<byte[]> besideProcess(String process, String name) {
        return asSystem.call(() -> process(process).flatMap(definition -> content(definition.getDeploymentId(), name)));
    }

    /** Whether each of these models and tables is in force as it is, with each of these forms. */
    boolean are(Map<String, byte[]> files) {
        return asSystem.call(() -> {
            List<ResourceDefinition> deployed =
                    files.entrySet().stream().flatMap(this::inForce).toList();
            return files.entrySet().stream()
                            .filter(file -> !ModelFile.isForm(file.getKey()))
                            .allMatch(file -> inForce(file)
                                    .allMatch(definition -> holds(
                                            definition.getDeploymentId(),
                                            definition.getResourceName(),
                                            file.getValue())))
                    && files.entrySet().stream()
                            .filter(file -> ModelFile.isForm(file.getKey()))
                            .allMatch(form -> deployed.stream()
                                    .anyMatch(definition ->
                                            holds(definition.getDeploymentId(), form.getKey(), form.getValue())));
        });
    }

    /** What is in force of what a file defines. */
    private Stream<ResourceDefinition> inForce(Map.Entry<String, byte[]> file) {
        Optional<DomDocument> model = ModelFile.readIfWhole(file.getKey(), file.getValue());
        if (ModelFile.isProcess(file.getKey())) {
            return model.stream()
                    .flatMap(found -> ModelFile.processes(found).stream())
                    .flatMap(id -> process(id).stream());
        }
        return ModelFile.isTable(file.getKey())
                ? model.stream()
                        .flatMap(found -> ModelFile.decisions(found).stream())
                        .flatMap(id -> decision(id).stream())
                : Stream.empty();
    }

    private Optional<ResourceDefinition> process(String id) {
        return latest.all().stream()
                .filter(definition -> definition.getKey().equals(id))
                .map(ResourceDefinition.class::cast)
                .findFirst();
    }

    private Optional<ResourceDefinition> decision(String id) {
        return Optional.ofNullable(repository()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(id)
                .latestVersion()
                .singleResult());
    }

    private boolean holds(String deployment, String name, byte[] sent) {
        return content(deployment, name)
                .filter(content -> Arrays.equals(content, sent))
                .isPresent();
    }

    private Optional<byte[]> content(String deployment, String name) {
        return repository().getDeploymentResourceNames(deployment).contains(name)
                ? Optional.of(Deployments.file(repository(), deployment, name))
                : Optional.empty();
    }

    private RepositoryService repository() {
        return engine.getObject().getRepositoryService();
    }
}
