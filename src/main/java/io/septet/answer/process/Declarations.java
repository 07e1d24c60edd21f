package io.septet.answer.process;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_NAME;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_START_EVENT;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_USER_TASK;

import io.septet.answer.AskedStep;
import io.septet.answer.Field;
import io.septet.platform.AsSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.xml.impl.util.DomUtil;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What deployed models ask for by themselves. Each version is read once; it never changes. */
@Component
class Declarations {

    private final RepositoryService repository;
    private final AsSystem asSystem;
    private final Map<String, Map<String, Declared>> byDefinition = new ConcurrentHashMap<>();

    /** @param isStart whether a process is started by it */
    record Declared(AskedStep step, boolean isStart, List<Field> fields) {}

    Declarations(@Lazy RepositoryService repository, AsSystem asSystem) {
        this.repository = repository;
        this.asSystem = asSystem;
    }

    /** What a task or a start of this version declares, if it does. */
    Optional<Declared> at(String processDefinitionId, String element) {
        return Optional.ofNullable(of(processDefinitionId).get(element));
    }

    /** The start of this version that declares fields. */
    Optional<Declared> start(String processDefinitionId) {
        return of(processDefinitionId).values().stream()
                .filter(Declared::isStart)
                .findAny();
    }

    private Map<String, Declared> of(String processDefinitionId) {
        Map<String, Declared> known = byDefinition.get(processDefinitionId);
        if (known == null) {
            known = asSystem.call(() -> read(processDefinitionId));
            byDefinition.put(processDefinitionId, known);
        }
        return known;
    }

    private Map<String, Declared> read(String processDefinitionId) {
        ProcessDefinition process = repository.getProcessDefinition(processDefinitionId);
        Map<String, Declared> declared = new HashMap<>();
        try (InputStream model = repository.getProcessModel(processDefinitionId)) {
            DomDocument document = parse(model);
            for (String kind : List.of(BPMN_ELEMENT_USER_TASK, BPMN_ELEMENT_START_EVENT)) {
                document.getElementsByNameNs(BPMN20_NS, kind).stream()
                        .filter(DeclaredFields::at)
                        .map(step -> declared(process, step, kind.equals(BPMN_ELEMENT_START_EVENT)))
                        .forEach(one -> declared.put(one.step().element(), one));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(declared);
    }

    private static Declared declared(ProcessDefinition process, DomElement step, boolean isStart) {
        String id = step.getAttribute(BPMN_ATTRIBUTE_ID);
        @Nullable String own = isStart ? process.getName() : step.getAttribute(BPMN_ATTRIBUTE_NAME);
        String name = Objects.requireNonNullElse(own, id);
        return new Declared(
                new AskedStep(process.getKey(), process.getVersion(), id, name),
                isStart,
                DeclaredFields.of(step).all());
    }

    private static DomDocument parse(InputStream model) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return DomUtil.parseInputStream(parsers, model);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
