package io.septet.platform.models;

import io.septet.platform.Deployments;
import io.septet.platform.KeptBeside;
import io.septet.platform.models.BroughtModels.Brought;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the models that the application carries into force, once all beans that they name exist and before the first
 * request is served: those that are new, and those that are not as the application last brought them. Models and forms go
 * together, so that a task keeps the form of its own model version.
 *
 * <p>What the company has deployed itself stays in force. Where a release carries another version of such a model, that is
 * kept beside, and {@link KeptBeside} says so to whoever has to decide.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    static final String NAME = "septet";

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);

    private final RepositoryService repository;
    private final TransactionTemplate transaction;
    private final ModelTranslation translation;
    private final ModelCheck check;
    private final BroughtModels brought;
    private final PackagedInForce inForce;
    private final ObjectProvider<KeptBeside> listeners;

    ModelDeployment(
            RepositoryService repository,
            TransactionTemplate transaction,
            ModelTranslation translation,
            ModelCheck check,
            BroughtModels brought,
            PackagedInForce inForce,
            ObjectProvider<KeptBeside> listeners) {
        this.repository = repository;
        this.transaction = transaction;
        this.translation = translation;
        this.check = check;
        this.brought = brought;
        this.inForce = inForce;
        this.listeners = listeners;
    }

    @Override
    public void afterSingletonsInstantiated() {
        check.checkLatestBut(bring(CarriedModels.all()));
    }

    /**
     * Brings what is to be brought. Nodes that start at once do so one after the other: whoever comes second finds it done.
     *
     * @return the id of the deployment that was made, if any, and that was therefore checked as it was made
     */
    Set<String> bring(List<PackagedModel> carried) {
        if (steps(carried).isEmpty()) {
            return Set.of();
        }
        return transaction.execute(status -> {
            brought.lock();
            return take(steps(carried));
        });
    }

    private List<Step> steps(List<PackagedModel> carried) {
        List<Step> steps = new ArrayList<>();
        Map<String, Brought> known = brought.byName();
        PackagedInForce.Now now = inForce.now();
        for (PackagedModel model : carried) {
            SortedMap<String, byte[]> translated = model.in(translation);
            Step step = inForce.step(model, translated, known.get(model.name()), now);
            if (step.kind() != Step.Kind.NONE) {
                steps.add(step);
            }
        }
        return steps;
    }

    private Set<String> take(List<Step> steps) {
        Set<String> deployed = deploy(
                steps.stream().filter(step -> step.kind() == Step.Kind.DEPLOY).toList());
        steps.forEach(inForce::note);
        List<String> beside = steps.stream()
                .filter(step -> step.kind() == Step.Kind.BESIDE)
                .map(step -> step.model().key())
                .toList();
        if (!beside.isEmpty()) {
            LOG.warn(
                    "This release carries other versions of {}, which the company has changed; the company's stay in force",
                    beside);
            listeners.orderedStream().forEach(listener -> listener.keptBeside(beside));
        }
        return deployed;
    }

    private Set<String> deploy(List<Step> steps) {
        if (steps.isEmpty()) {
            return Set.of();
        }
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).source(Deployments.APPLICATION);
        steps.forEach(step -> step.translated()
                .forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content))));
        return Set.of(deployment.deployWithResult().getId());
    }
}
