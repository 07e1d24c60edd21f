package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_PROCESS;

import io.septet.platform.DeployedModels;
import io.septet.platform.ModelFinding;
import io.septet.platform.ModelRule;
import io.septet.platform.ModelTexts;
import io.septet.platform.ModelXml;
import io.septet.platform.ProcessContract;
import io.septet.platform.expressions.BeansForModels;
import io.septet.platform.expressions.ForeignExpression;
import io.septet.platform.expressions.ModelExpression;
import io.septet.platform.expressions.ModelExpression.Call;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A model acts on what its instance is about, and on nothing else. What changes a project stands only in the process that
 * it belongs to, and which project, version or item that is, the code says: a model passes these facts on under their
 * names, and never sets one. Else whoever may deploy a model could end anybody's project by naming it.
 */
@Component
class DeedsStayInTheirProcess implements ModelRule {

    private static final Set<String> PASSED_ON = Set.of("in", "out");

    private final BeansForModels beans;
    private final Set<String> facts;
    private final ModelTexts texts;

    DeedsStayInTheirProcess(BeansForModels beans, List<ProcessContract> contracts, ModelTexts texts) {
        this.beans = beans;
        this.facts = contracts.stream()
                .flatMap(contract -> contract.facts().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.texts = texts;
    }

    @Override
    public List<ModelFinding> findings(DeployedModels deployed) {
        List<ModelFinding> findings = new ArrayList<>();
        deployed.models().forEach(model -> check(ModelXml.nodes(model), findings));
        if (!deployed.inUse()) {
            deployed.elements(BPMN_ELEMENT_PROCESS).forEach(process -> checkMissing(process, findings));
        }
        return findings;
    }

    private void check(Document model, List<ModelFinding> findings) {
        for (Element element : Place.elements(model)) {
            for (Place place : Place.of(element)) {
                checkDeeds(place, findings);
                if (place.setsVariable() && facts.contains(place.text()) && !isPassedOn(element, place.text())) {
                    findings.add(texts.refused(element, "platform.model.fact", place.name(), place.text()));
                }
            }
        }
    }

    /** The application counts on each of its deeds: without it, a later step would find nothing done. */
    private void checkMissing(DomElement process, List<ModelFinding> findings) {
        String id = process.getAttribute(BPMN_ATTRIBUTE_ID);
        Set<String> named = Place.elements(ModelXml.nodes(process.getDocument())).stream()
                .flatMap(element -> Place.of(element).stream())
                .flatMap(place -> beansNamedIn(place.text()).stream())
                .collect(Collectors.toSet());
        beans.belongingTo(id).stream()
                .filter(bean -> !named.contains(bean))
                .forEach(bean -> findings.add(texts.refused(process, "platform.model.deed.missing", id, bean)));
    }

    private void checkDeeds(Place place, List<ModelFinding> findings) {
        String process = process(place.element());
        for (String bean : beansNamedIn(place.text())) {
            beans.onlyIn(bean)
                    .filter(only -> !only.equals(process))
                    .ifPresent(only -> findings.add(
                            texts.refused(place.element(), "platform.model.deed", place.name(), bean, only)));
        }
    }

    /** From the process around it to one that it calls, or back, under the same name. */
    private static boolean isPassedOn(Element element, String fact) {
        return PASSED_ON.contains(element.getLocalName())
                && element.getAttribute("source").equals(fact);
    }

    private static Set<String> beansNamedIn(String text) {
        Set<String> named = new HashSet<>();
        if (ModelExpression.isIn(text)) {
            try {
                ModelExpression expression = ModelExpression.read(text.strip());
                expression.calls().stream().map(Call::bean).forEach(named::add);
                if (expression.soleName() != null) {
                    named.add(expression.soleName());
                }
            } catch (ForeignExpression refusedElsewhere) {
                return Set.of();
            }
        }
        return named;
    }

    private static String process(Element element) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            if (BPMN_ELEMENT_PROCESS.equals(around.getLocalName())) {
                return around.getAttribute(BPMN_ATTRIBUTE_ID);
            }
        }
        return "";
    }
}
