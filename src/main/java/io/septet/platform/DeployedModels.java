package io.septet.platform;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * The models under check, and what they may refer to.
 *
 * @param models the process models, parsed
 * @param resources names of the files deployed with them, forms among them
 * @param processExists whether a process of that id is deployed with them or already known to the engine
 * @param decisionExists the same for decisions
 */
public record DeployedModels(
        Collection<BpmnModelInstance> models,
        Set<String> resources,
        Predicate<String> processExists,
        Predicate<String> decisionExists) {

    /** The processes of all models. */
    public Collection<Process> processes() {
        return models.stream()
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .toList();
    }
}
