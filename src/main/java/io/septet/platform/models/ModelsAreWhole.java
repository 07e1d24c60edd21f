package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_PROCESS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_SEQUENCE_FLOW;

import io.septet.platform.DeployedModels;
import io.septet.platform.ModelFinding;
import io.septet.platform.ModelRule;
import io.septet.platform.ModelTexts;
import io.septet.platform.ModelXml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Everything in a model is there for something: its processes are for the engine to run, its steps are led to and drawn.
 * A step that nobody reaches or sees harms nobody, so that is only unwise; and nobody is told at a start.
 */
@Component
class ModelsAreWhole implements ModelRule {

    private static final Set<String> BEGINNINGS = Set.of("startEvent", "boundaryEvent");

    private final ModelTexts texts;

    ModelsAreWhole(ModelTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<ModelFinding> findings(DeployedModels deployed) {
        List<ModelFinding> findings = new ArrayList<>();
        if (!deployed.inUse()) {
            deployed.models().forEach(model -> check(ModelXml.nodes(model), findings));
        }
        return findings;
    }

    private void check(Document model, List<ModelFinding> findings) {
        List<Element> elements = Place.elements(model);
        Set<String> drawn = values(elements, "bpmnElement");
        Set<String> ledTo = values(elements, "targetRef");
        for (Element element : elements) {
            String id = element.getAttribute(BPMN_ATTRIBUTE_ID);
            if (!BPMN20_NS.equals(element.getNamespaceURI())) {
                continue;
            }
            if (element.getLocalName().equals(BPMN_ELEMENT_PROCESS)) {
                checkProcess(element, drawn, findings);
            } else if (LanguageOfProcesses.STEPS.contains(element.getLocalName())
                    || element.getLocalName().equals(BPMN_ELEMENT_SEQUENCE_FLOW)) {
                if (!drawn.isEmpty() && !drawn.contains(id)) {
                    findings.add(texts.unwise(element, "platform.model.undrawn", id));
                }
                if (isReachedByFlows(element) && !ledTo.contains(id)) {
                    findings.add(texts.unwise(element, "platform.model.unreached", id));
                }
            }
        }
    }

    private void checkProcess(Element process, Set<String> drawn, List<ModelFinding> findings) {
        String id = process.getAttribute(BPMN_ATTRIBUTE_ID);
        if ("false".equals(process.getAttribute("isExecutable"))) {
            findings.add(texts.refused(process, "platform.model.executable", id));
        }
        if (drawn.isEmpty()) {
            findings.add(texts.unwise(process, "platform.model.diagram", id));
        }
    }

    private static boolean isReachedByFlows(Element element) {
        return LanguageOfProcesses.STEPS.contains(element.getLocalName())
                && !BEGINNINGS.contains(element.getLocalName())
                && !"true".equals(element.getAttribute("triggeredByEvent"))
                && !"true".equals(element.getAttribute("isForCompensation"));
    }

    private static Set<String> values(List<Element> elements, String attribute) {
        return elements.stream()
                .map(element -> element.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }
}
