package io.septet.models.process;

import io.septet.models.ModelVersion;
import io.septet.models.ModelVersions;
import io.septet.models.Publication;
import io.septet.models.Publications;
import io.septet.platform.AsSystem;
import io.septet.platform.DeployedModels;
import io.septet.platform.Deployments;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the engine. */
@Component
class EngineModelVersions implements ModelVersions {

    /** What deployments of the page say they come from. */
    private static final String PAGE = "processes page";

    private static final Pattern FORM =
            Pattern.compile(Pattern.quote(DeployedModels.FORM_OF_THIS_DEPLOYMENT) + "([^\"']+)");

    private final RepositoryService repository;
    private final ManagementService management;
    private final Publications publications;
    private final AsSystem asSystem;

    EngineModelVersions(
            @Lazy RepositoryService repository,
            @Lazy ManagementService management,
            Publications publications,
            AsSystem asSystem) {
        this.repository = repository;
        this.management = management;
        this.publications = publications;
        this.asSystem = asSystem;
    }

    @Override
    public List<ModelVersion> all() {
        return asSystem.call(() -> Stream.concat(
                        management.createProcessDefinitionStatisticsQuery().unlimitedList().stream()
                                .map(EngineModelVersions::process),
                        repository.createDecisionDefinitionQuery().unlimitedList().stream()
                                .map(EngineModelVersions::table))
                .toList());
    }

    private static ModelVersion process(ProcessDefinitionStatistics process) {
        return new ModelVersion(
                ModelVersion.Kind.PROCESS,
                process.getKey(),
                Objects.requireNonNullElse(process.getName(), process.getKey()),
                process.getVersion(),
                process.getDeploymentId(),
                process.getResourceName(),
                process.getInstances());
    }

    private static ModelVersion table(DecisionDefinition table) {
        return new ModelVersion(
                ModelVersion.Kind.TABLE,
                table.getKey(),
                Objects.requireNonNullElse(table.getName(), table.getKey()),
                table.getVersion(),
                table.getDeploymentId(),
                table.getResourceName(),
                0);
    }

    @Override
    public Map<String, Publication> publications() {
        Map<String, Publication> known = new HashMap<>();
        asSystem.call(() -> repository.createDeploymentQuery().unlimitedList())
                .forEach(deployment -> known.put(deployment.getId(), PublicationOfDeployment.of(deployment, null)));
        known.putAll(publications.byDeployment());
        return known;
    }

    @Override
    public Map<String, byte[]> files(ModelVersion version) {
        return asSystem.call(() -> {
            Map<String, byte[]> files = new TreeMap<>();
            byte[] model = Deployments.file(repository, version.deployment(), version.file());
            files.put(version.file(), model);
            List<String> there = repository.getDeploymentResourceNames(version.deployment());
            FORM.matcher(new String(model, StandardCharsets.UTF_8))
                    .results()
                    .map(form -> form.group(1))
                    .filter(there::contains)
                    .forEach(form -> files.computeIfAbsent(
                            form, name -> Deployments.file(repository, version.deployment(), name)));
            return files;
        });
    }

    @Override
    public void deploy(Map<String, byte[]> files, String reason) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(reason).source(PAGE);
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }
}
