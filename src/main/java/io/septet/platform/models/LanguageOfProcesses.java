package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMNDI_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.DC_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.DI_NS;

import io.septet.platform.ModelFinding;
import io.septet.platform.ModelTexts;
import io.septet.platform.expressions.ForeignExpression;
import io.septet.platform.expressions.ModelExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a process model may hold at all. Everything is listed: what BPMN, Camunda or a later version of the engine offers
 * besides is refused, and so is every expression that is not of the language ({@link ModelExpression}), wherever it stands. A
 * model is thereby data: nothing in it runs but the beans that it names.
 */
@Component
class LanguageOfProcesses {

    /** The engine takes it for Camunda's. */
    private static final String ACTIVITI_NS = "http://activiti.org/bpmn";

    private static final Set<String> BPMN = words(
            """
            definitions process documentation extensionElements incoming outgoing sequenceFlow conditionExpression
            startEvent endEvent boundaryEvent intermediateCatchEvent intermediateThrowEvent
            task userTask serviceTask sendTask receiveTask manualTask businessRuleTask callActivity subProcess transaction
            exclusiveGateway inclusiveGateway parallelGateway eventBasedGateway
            multiInstanceLoopCharacteristics completionCondition
            timerEventDefinition timeDate timeDuration timeCycle messageEventDefinition message
            signalEventDefinition signal errorEventDefinition error escalationEventDefinition escalation
            conditionalEventDefinition condition compensateEventDefinition cancelEventDefinition
            linkEventDefinition terminateEventDefinition
            collaboration participant messageFlow laneSet childLaneSet lane flowNodeRef
            textAnnotation text association group category categoryValue
            dataObject dataObjectReference dataStore dataStoreReference""");

    private static final Set<String> BPMN_ATTRIBUTES = words(
            """
            id name targetNamespace exporter exporterVersion isExecutable isClosed processType sourceRef targetRef
            default attachedToRef cancelActivity isInterrupting parallelMultiple triggeredByEvent calledElement
            messageRef signalRef errorRef escalationRef errorCode escalationCode activityRef waitForCompletion
            isForCompensation isSequential isCollection isImmediate startQuantity completionQuantity instantiate
            gatewayDirection eventGatewayType associationDirection textFormat processRef categoryValueRef
            dataObjectRef dataStoreRef method""");

    private static final Set<String> DRAWING = words(
            """
            BPMNDiagram BPMNPlane BPMNShape BPMNEdge BPMNLabel BPMNLabelStyle Bounds Font waypoint""");

    /** Camunda's attributes, by the element of BPMN that they stand at. */
    private static final Map<String, Set<String>> CAMUNDA_ATTRIBUTES = table(
            """
            process: historyTimeToLive isStartableInTasklist versionTag jobPriority
            startEvent: formKey initiator
            userTask: assignee candidateUsers candidateGroups dueDate followUpDate priority formKey
            serviceTask: delegateExpression expression resultVariable
            sendTask: delegateExpression expression resultVariable
            businessRuleTask: delegateExpression expression resultVariable decisionRef decisionRefBinding \
            decisionRefVersion decisionRefVersionTag mapDecisionResult
            messageEventDefinition: delegateExpression expression resultVariable
            callActivity: calledElementBinding calledElementVersion calledElementVersionTag
            multiInstanceLoopCharacteristics: collection elementVariable asyncBefore asyncAfter exclusive
            conditionalEventDefinition: variableName variableEvents
            errorEventDefinition: errorCodeVariable errorMessageVariable
            escalationEventDefinition: escalationCodeVariable
            error: errorMessage""");

    private static final Set<String> AT_EVERY_STEP = words("asyncBefore asyncAfter exclusive jobPriority");
    /** What a process consists of, besides the flows between. */
    static final Set<String> STEPS = words(
            """
            startEvent endEvent boundaryEvent intermediateCatchEvent intermediateThrowEvent task userTask serviceTask
            sendTask receiveTask manualTask businessRuleTask callActivity subProcess transaction exclusiveGateway
            inclusiveGateway parallelGateway eventBasedGateway""");

    /** Camunda's elements, with the attributes of each. */
    private static final Map<String, Set<String>> CAMUNDA = table(
            """
            inputOutput:
            inputParameter: name
            outputParameter: name
            list:
            map:
            entry: key
            value: id name
            executionListener: event delegateExpression expression
            taskListener: id event delegateExpression expression
            in: source sourceExpression target businessKey variables local
            out: source sourceExpression target variables local
            failedJobRetryTimeCycle:
            properties:
            property: id name value
            formData:
            formField: id label type defaultValue
            validation:
            constraint: name config""");

    private static final Map<String, Set<String>> ELEMENTS =
            Map.of(BPMN20_NS, BPMN, CAMUNDA_NS, CAMUNDA.keySet(), BPMNDI_NS, DRAWING, DC_NS, DRAWING, DI_NS, DRAWING);

    /** Attributes by which modelling tools remember their own version and colours. */
    private static final Set<String> OF_TOOLS = Set.of(
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    /** A schema's address is not accepted: whoever reads the file might fetch it. */
    private static final String TYPE = "type";

    private static final Set<String> SCRIPTS = words("script scriptTask language scriptFormat resource");

    private final ModelTexts texts;

    LanguageOfProcesses(ModelTexts texts) {
        this.texts = texts;
    }

    /** What is not of the language. */
    List<ModelFinding> refusals(Document model) {
        List<ModelFinding> refusals = new ArrayList<>();
        for (Element element : Place.elements(model)) {
            if (!isKnown(element)) {
                refusals.add(foreign(element));
            }
            for (Place place : Place.of(element)) {
                if (place.attribute() != null && !isKnown(place.attribute(), element)) {
                    refusals.add(foreign(place.attribute(), element));
                }
                checkExpression(place, refusals);
            }
        }
        return refusals.stream().distinct().toList();
    }

    private void checkExpression(Place place, List<ModelFinding> refusals) {
        if (ModelExpression.isIn(place.text())) {
            try {
                ModelExpression.read(place.text().strip());
            } catch (ForeignExpression e) {
                refusals.add(texts.refused(
                        place.element(), "platform.model.expression." + e.reason(), place.name(), e.part()));
            }
        }
    }

    private static boolean isKnown(Element element) {
        String namespace = element.getNamespaceURI();
        return namespace != null && ELEMENTS.getOrDefault(namespace, Set.of()).contains(element.getLocalName());
    }

    private static boolean isKnown(Attr attribute, Element element) {
        String namespace = attribute.getNamespaceURI();
        if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(namespace)) {
            return !ACTIVITI_NS.equals(attribute.getValue());
        }
        if (namespace != null && OF_TOOLS.contains(namespace)) {
            return true;
        }
        if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace)) {
            return TYPE.equals(attribute.getLocalName());
        }
        return namespace == null && DRAWING.contains(element.getLocalName())
                || accepted(namespace, element).contains(attribute.getLocalName());
    }

    /** The names of attributes of this namespace that may stand at an element. */
    private static Set<String> accepted(String namespace, Element element) {
        String name = element.getLocalName();
        boolean ofBpmn = BPMN20_NS.equals(element.getNamespaceURI());
        if (namespace == null) {
            return ofBpmn ? BPMN_ATTRIBUTES : CAMUNDA.getOrDefault(name, Set.of());
        }
        if (!ofBpmn || !CAMUNDA_NS.equals(namespace)) {
            return Set.of();
        }
        Set<String> accepted = new TreeSet<>(CAMUNDA_ATTRIBUTES.getOrDefault(name, Set.of()));
        accepted.addAll(STEPS.contains(name) ? AT_EVERY_STEP : Set.of());
        return accepted;
    }

    private ModelFinding foreign(Element element) {
        String name = element.getLocalName();
        String namespace = element.getNamespaceURI();
        if (ACTIVITI_NS.equals(namespace)) {
            return texts.refused(element, "platform.model.activiti", Place.name(element));
        }
        if (SCRIPTS.contains(name)) {
            return texts.refused(element, "platform.model.script", Place.name(element));
        }
        return texts.refused(
                element,
                "platform.model.element",
                Place.name(element),
                element.getNodeName(),
                listed(BPMN20_NS.equals(namespace) ? STEPS : CAMUNDA.keySet()));
    }

    private ModelFinding foreign(Attr attribute, Element element) {
        String name = attribute.getLocalName();
        String place = Place.name(element);
        if (ACTIVITI_NS.equals(attribute.getNamespaceURI()) || ACTIVITI_NS.equals(attribute.getValue())) {
            return texts.refused(element, "platform.model.activiti", place);
        }
        if (SCRIPTS.contains(name)) {
            return texts.refused(element, "platform.model.script", place);
        }
        if (name.equals("class")) {
            return texts.refused(element, "platform.model.class", place);
        }
        Set<String> accepted = accepted(attribute.getNamespaceURI(), element);
        return accepted.isEmpty()
                ? texts.refused(element, "platform.model.attribute.none", place, attribute.getNodeName())
                : texts.refused(element, "platform.model.attribute", place, attribute.getNodeName(), listed(accepted));
    }

    private static String listed(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    private static Map<String, Set<String>> table(String lines) {
        return Arrays.stream(lines.split("\n"))
                .map(line -> line.split(":"))
                .collect(Collectors.toMap(
                        line -> line[0].strip(),
                        line -> line.length > 1 ? words(line[1]) : Set.of(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
