package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_CALLED_ELEMENT;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_BUSINESS_RULE_TASK;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_CALL_ACTIVITY;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ATTRIBUTE_DECISION_REF;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import io.septet.platform.AsSystem;
import io.septet.platform.Deployments;
import io.septet.platform.LatestProcesses;
import io.septet.platform.ModelTexts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps what others need from being deleted: the last version of a process that another calls, of a table that a process
 * asks, and of what Septet itself carries, and any version by which something runs.
 */
@Component
class NeededModels {

    private final ObjectProvider<ProcessEngine> engine;
    private final LatestProcesses latest;
    private final AsSystem asSystem;
    private final ModelTexts texts;

    NeededModels(ObjectProvider<ProcessEngine> engine, LatestProcesses latest, AsSystem asSystem, ModelTexts texts) {
        this.engine = engine;
        this.latest = latest;
        this.asSystem = asSystem;
        this.texts = texts;
    }

    /**
     * Says no more to whoever may not delete it anyway, as the engine tells them.
     *
     * @throws BadUserRequestException naming everything in that deployment that is needed, and by whom
     */
    void refuseToDelete(String deployment) {
        if (!mayDelete(Resources.DEPLOYMENT, deployment)) {
            return;
        }
        asSystem.run(() -> {
            List<ResourceDefinition> definitions = new ArrayList<>();
            definitions.addAll(repository()
                    .createProcessDefinitionQuery()
                    .deploymentId(deployment)
                    .list());
            definitions.addAll(repository()
                    .createDecisionDefinitionQuery()
                    .deploymentId(deployment)
                    .list());
            refuse(definitions);
        });
    }

    /** The same, of versions of processes. */
    void refuseToDelete(Set<String> processes) {
        refuseToDelete(asSystem.call(() -> repository()
                .createProcessDefinitionQuery()
                .processDefinitionIdIn(processes.toArray(String[]::new))
                .list()));
    }

    /** The same, of all versions of a process. */
    void refuseToDeleteAll(String key) {
        refuseToDelete(asSystem.call(() -> repository()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .list()));
    }

    private void refuseToDelete(List<ProcessDefinition> processes) {
        if (processes.stream().allMatch(process -> mayDelete(Resources.PROCESS_DEFINITION, process.getKey()))) {
            asSystem.run(() -> refuse(processes));
        }
    }

    private boolean mayDelete(Resource what, String id) {
        Authentication person = engine.getObject().getIdentityService().getCurrentAuthentication();
        return person == null
                || engine.getObject()
                        .getAuthorizationService()
                        .isUserAuthorized(person.getUserId(), person.getGroupIds(), Permissions.DELETE, what, id);
    }

    private void refuse(List<? extends ResourceDefinition> deleted) {
        Set<String> needed = new TreeSet<>();
        deleted.stream().filter(ProcessDefinition.class::isInstance).forEach(process -> addIfRunning(process, needed));
        Set<String> gone = gone(deleted);
        if (!gone.isEmpty()) {
            CarriedModels.all().stream()
                    .filter(model -> gone.contains(model.key()))
                    .forEach(model -> needed.add(texts.say("platform.needed.septet", model.key())));
            latest.all().stream()
                    .filter(process -> !gone.contains(process.getKey()))
                    .forEach(process -> references(process).stream()
                            .filter(gone::contains)
                            .forEach(key -> needed.add(texts.say("platform.needed.named", key, process.getKey()))));
        }
        if (!needed.isEmpty()) {
            throw new BadUserRequestException(texts.say("platform.needed") + "\n- " + String.join("\n- ", needed));
        }
    }

    private void addIfRunning(ResourceDefinition process, Set<String> needed) {
        long running = engine.getObject()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(process.getId())
                .count();
        if (running > 0) {
            needed.add(texts.say("platform.needed.running", process.getKey(), process.getVersion(), running));
        }
    }

    /** The processes and decisions of which no version is left. */
    private Set<String> gone(List<? extends ResourceDefinition> deleted) {
        Set<String> ids = deleted.stream().map(ResourceDefinition::getId).collect(Collectors.toSet());
        return deleted.stream()
                .filter(definition -> versions(definition).allMatch(version -> ids.contains(version.getId())))
                .map(ResourceDefinition::getKey)
                .collect(Collectors.toSet());
    }

    private Stream<? extends ResourceDefinition> versions(ResourceDefinition definition) {
        return definition instanceof ProcessDefinition
                ? repository().createProcessDefinitionQuery().processDefinitionKey(definition.getKey()).list().stream()
                : repository()
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(definition.getKey())
                        .list()
                        .stream();
    }

    /** The ids of the processes and decisions that a process names. */
    private Set<String> references(ProcessDefinition process) {
        byte[] file = Deployments.file(repository(), process.getDeploymentId(), process.getResourceName());
        return ModelFile.readIfWhole(process.getResourceName(), file)
                .map(NeededModels::references)
                .orElse(Set.of());
    }

    private static Set<String> references(DomDocument model) {
        Set<String> references = new HashSet<>();
        model.getElementsByNameNs(BPMN20_NS, BPMN_ELEMENT_CALL_ACTIVITY)
                .forEach(call -> references.add(call.getAttribute(BPMN_ATTRIBUTE_CALLED_ELEMENT)));
        model.getElementsByNameNs(BPMN20_NS, BPMN_ELEMENT_BUSINESS_RULE_TASK)
                .forEach(rule -> references.add(rule.getAttribute(CAMUNDA_NS, CAMUNDA_ATTRIBUTE_DECISION_REF)));
        references.removeIf(Objects::isNull);
        return references;
    }

    private RepositoryService repository() {
        return engine.getObject().getRepositoryService();
    }
}
