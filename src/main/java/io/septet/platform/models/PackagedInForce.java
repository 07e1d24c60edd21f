package io.septet.platform.models;

import io.septet.platform.Deployments;
import io.septet.platform.LatestProcesses;
import io.septet.platform.models.BroughtModels.Brought;
import io.septet.platform.models.Step.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares what the application carries with what is in force, and with what it carried before. */
@Component
class PackagedInForce {

    private final RepositoryService repository;
    private final LatestProcesses latest;
    private final BroughtModels brought;
    private final ModelTranslation translation;

    PackagedInForce(
            RepositoryService repository, LatestProcesses latest, BroughtModels brought, ModelTranslation translation) {
        this.repository = repository;
        this.latest = latest;
        this.brought = brought;
        this.translation = translation;
    }

    /**
     * What is in force.
     *
     * @param definitions by the id and the kind of file of each
     * @param ofApplication the application's own deployments, the latest first
     */
    record Now(Map<String, ResourceDefinition> definitions, List<String> ofApplication) {

        @Nullable
        ResourceDefinition of(PackagedModel model) {
            return definitions.get(model.name().substring(model.name().lastIndexOf('/') + 1));
        }
    }

    Now now() {
        Map<String, ResourceDefinition> definitions = new HashMap<>();
        latest.all().forEach(process -> definitions.put(process.getKey() + ".bpmn", process));
        repository
                .createDecisionDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(decision -> definitions.put(decision.getKey() + ".dmn", decision));
        return new Now(
                definitions,
                repository
                        .createDeploymentQuery()
                        .deploymentSource(Deployments.APPLICATION)
                        .orderByDeploymentTime()
                        .desc()
                        .list()
                        .stream()
                        .map(Deployment::getId)
                        .toList());
    }

    /** What a start does about this one. */
    Step step(PackagedModel model, SortedMap<String, byte[]> translated, @Nullable Brought known, Now now) {
        ResourceDefinition definition = now.of(model);
        if (definition == null) {
            return new Step(Kind.DEPLOY, model, translated, null);
        }
        if (!now.ofApplication().contains(definition.getDeploymentId())) {
            return besideCompanys(model, translated, known, now, definition);
        }
        if (known == null && holds(definition, model.name(), translated)) {
            return new Step(Kind.NOTE, model, translated, null);
        }
        boolean isTheSame = known != null && known.translated().equals(PackagedModel.hash(translated));
        return new Step(isTheSame ? Kind.NONE : Kind.DEPLOY, model, translated, null);
    }

    private Step besideCompanys(
            PackagedModel model,
            SortedMap<String, byte[]> translated,
            @Nullable Brought known,
            Now now,
            ResourceDefinition companys) {
        if (known == null) {
            SortedMap<String, byte[]> base = lastDeployed(model, now);
            return base == null || PackagedModel.hash(base).equals(PackagedModel.hash(translated))
                    ? new Step(Kind.NOTE, model, translated, null)
                    : new Step(Kind.BESIDE, model, translated, base);
        }
        if (known.hash().equals(model.hash())) {
            return new Step(Kind.NONE, model, translated, null);
        }
        PackagedModel before = new PackagedModel(model.name(), brought.files(model.name()));
        if (holds(companys, model.name(), before.in(translation))) {
            return new Step(Kind.DEPLOY, model, translated, null);
        }
        SortedMap<String, byte[]> base = brought.base(model.name()).orElseGet(before::files);
        return PackagedModel.hash(base).equals(model.hash())
                ? new Step(Kind.NOTE, model, translated, null)
                : new Step(Kind.BESIDE, model, translated, base);
    }

    /** Notes what has been done. */
    void note(Step step) {
        String hash = PackagedModel.hash(step.translated());
        if (step.base() == null) {
            brought.settle(step.model(), hash);
        } else {
            brought.keepBeside(step.model(), hash, step.base());
        }
    }

    /** What the application itself brought into force last, before this was noted. */
    private @Nullable SortedMap<String, byte[]> lastDeployed(PackagedModel model, Now now) {
        for (String deployment : now.ofApplication()) {
            List<String> names = repository.getDeploymentResourceNames(deployment);
            if (names.contains(model.name())) {
                return model.files().keySet().stream()
                        .filter(names::contains)
                        .collect(Collectors.toMap(
                                name -> name,
                                name -> Deployments.file(repository, deployment, name),
                                (one, other) -> one,
                                TreeMap::new));
            }
        }
        return null;
    }

    /** Whether that is deployed with these files, whatever the file of the model itself is called there. */
    private boolean holds(ResourceDefinition definition, String model, SortedMap<String, byte[]> files) {
        String deployment = definition.getDeploymentId();
        List<String> names = repository.getDeploymentResourceNames(deployment);
        return files.entrySet().stream().allMatch(file -> {
            String name = file.getKey().equals(model) ? definition.getResourceName() : file.getKey();
            return names.contains(name)
                    && Arrays.equals(Deployments.file(repository, deployment, name), file.getValue());
        });
    }
}
