package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_PROCESS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ATTRIBUTE_DELEGATE_EXPRESSION;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ELEMENT_EXECUTION_LISTENER;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ELEMENT_TASK_LISTENER;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Every name in an expression leads to something: a bean that does what stands there, a method with as many arguments of
 * that kind, a variable that the code or the model itself sets.
 */
@Component
class ExpressionsResolve implements ModelRule {

    /** What the engine sets around a task of several instances. */
    private static final Set<String> OF_INSTANCES =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private static final Map<String, Set<Class<?>>> LISTENERS = Map.of(
            CAMUNDA_ELEMENT_EXECUTION_LISTENER, Set.of(ExecutionListener.class, JavaDelegate.class),
            CAMUNDA_ELEMENT_TASK_LISTENER, Set.of(TaskListener.class));

    private final BeansForModels beans;
    private final Map<String, Set<String>> facts;
    private final ModelTexts texts;

    ExpressionsResolve(BeansForModels beans, List<ProcessContract> contracts, ModelTexts texts) {
        this.beans = beans;
        this.facts = contracts.stream().collect(Collectors.toMap(ProcessContract::process, ProcessContract::facts));
        this.texts = texts;
    }

    @Override
    public List<ModelFinding> findings(DeployedModels deployed) {
        List<ModelFinding> findings = new ArrayList<>();
        deployed.models().forEach(model -> check(ModelXml.nodes(model), findings));
        return findings;
    }

    private void check(Document model, List<ModelFinding> findings) {
        List<Element> elements = Place.elements(model);
        Set<String> known = facts(model);
        elements.forEach(element -> known.addAll(variablesOf(element)));
        for (Element element : elements) {
            for (Place place : Place.of(element)) {
                if (isDelegate(place)) {
                    checkDelegate(place, findings);
                } else if (isPassedOn(place)) {
                    checkVariable(place, place.text(), known, findings);
                } else if (ModelExpression.isIn(place.text())) {
                    check(place, read(place.text()), known, findings);
                }
            }
        }
    }

    /** The facts of the process, or of all where the code knows nothing of the process. */
    private Set<String> facts(Document model) {
        Element process = (Element)
                model.getElementsByTagNameNS(BPMN20_NS, BPMN_ELEMENT_PROCESS).item(0);
        Set<String> ofProcess = process == null ? null : facts.get(process.getAttribute(BPMN_ATTRIBUTE_ID));
        Set<String> known = new HashSet<>(OF_INSTANCES);
        if (ofProcess == null) {
            facts.values().forEach(known::addAll);
        } else {
            known.addAll(ofProcess);
        }
        return known;
    }

    private static List<String> variablesOf(Element element) {
        return Place.of(element).stream()
                .filter(Place::setsVariable)
                .filter(place -> !place.element().getLocalName().equals("in"))
                .map(Place::text)
                .toList();
    }

    private static boolean isDelegate(Place place) {
        return place.attribute() != null
                && place.attribute().getLocalName().equals(CAMUNDA_ATTRIBUTE_DELEGATE_EXPRESSION);
    }

    private static boolean isPassedOn(Place place) {
        return place.attribute() != null
                && place.element().getLocalName().equals("in")
                && place.attribute().getLocalName().equals("source");
    }

    private void checkDelegate(Place place, List<ModelFinding> findings) {
        ModelExpression expression = read(place.text());
        String bean = expression == null ? null : expression.soleName();
        if (bean == null) {
            findings.add(texts.refused(place.element(), "platform.model.delegate.form", place.name(), place.text()));
            return;
        }
        Optional<Class<?>> type = beans.type(bean);
        if (type.isEmpty()) {
            findings.add(texts.refused(place.element(), "platform.model.delegate.unknown", place.name(), bean));
        } else if (LISTENERS.getOrDefault(place.element().getLocalName(), Set.of(JavaDelegate.class)).stream()
                .noneMatch(kind -> kind.isAssignableFrom(type.get()))) {
            findings.add(texts.refused(place.element(), "platform.model.delegate.kind", place.name(), bean));
        }
    }

    private void check(
            Place place, @Nullable ModelExpression expression, Set<String> known, List<ModelFinding> findings) {
        if (expression == null) {
            return;
        }
        for (String variable : expression.variables()) {
            checkVariable(place, variable, known, findings);
        }
        for (Call call : expression.calls()) {
            beans.fault(call)
                    .map(fault -> texts.refused(
                            place.element(),
                            "platform.model.call." + fault.name(),
                            place.name(),
                            call.bean(),
                            call.method(),
                            call.arguments().size(),
                            beans.methods(call).stream()
                                    .map(BeansForModels::signature)
                                    .distinct()
                                    .collect(Collectors.joining("; "))))
                    .ifPresent(findings::add);
        }
    }

    private void checkVariable(Place place, String variable, Set<String> known, List<ModelFinding> findings) {
        if (!known.contains(variable)) {
            findings.add(texts.refused(
                    place.element(),
                    beans.type(variable).isPresent() ? "platform.model.bean.alone" : "platform.model.variable",
                    place.name(),
                    variable,
                    known.stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    /** What is not of the language at all is refused elsewhere. */
    private static @Nullable ModelExpression read(String text) {
        try {
            return ModelExpression.read(text.strip());
        } catch (ForeignExpression e) {
            return null;
        }
    }
}
