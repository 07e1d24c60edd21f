package io.septet.platform.models;

import io.septet.platform.ModelFinding;
import io.septet.platform.ModelTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a file of decision tables may hold at all: tables, what they need of each other, and FEEL in their cells. */
@Component
class LanguageOfTables {

    private static final Pattern DMN = Pattern.compile("https?://www\\.omg\\.org/spec/DMN/\\d{8}/(MODEL|DMNDI|DI|DC)/?"
            + "|http://www\\.omg\\.org/spec/DMN/2015\\d{4}/dmn\\.xsd");

    private static final Set<String> ELEMENTS = words(
            """
            definitions description decision variable decisionTable input inputExpression inputValues output
            outputValues defaultOutputEntry rule inputEntry outputEntry annotation annotationEntry text
            informationRequirement requiredDecision requiredInput inputData
            knowledgeSource authorityRequirement requiredAuthority textAnnotation association sourceRef targetRef
            DMNDI DMNDiagram DMNShape DMNEdge DMNLabel DMNDecisionServiceDividerLine Bounds waypoint Size extension""");

    private static final Set<String> ATTRIBUTES = words(
            """
            id name label namespace exporter exporterVersion hitPolicy aggregation preferredOrientation outputLabel
            typeRef href isCollapsed associationDirection textFormat dmnElementRef isListedInputData x y width height""");

    private static final Set<String> CAMUNDA = words("historyTimeToLive versionTag inputVariable");
    private static final Set<String> CAMUNDA_NS =
            Set.of("http://camunda.org/schema/1.0/dmn", "http://camunda.org/schema/1.0/bpmn");

    private static final Set<String> OF_TOOLS = Set.of(
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/dmn/biodi/2.0",
            "http://bpmn.io/schema/dmn/biodi/1.0");

    private static final Set<String> LANGUAGES = words("expressionLanguage queryLanguage typeLanguage");
    private static final Set<String> FEEL = Set.of(
            "feel",
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN12,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN13,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN14,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN15);

    private static final Pattern LITERAL = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");

    /** Words of FEEL that make it go on and on. */
    private static final Pattern LOOP = Pattern.compile("\\b(for|some|every|function)\\b");

    private final ModelTexts texts;

    LanguageOfTables(ModelTexts texts) {
        this.texts = texts;
    }

    /** What is not of the language. */
    List<ModelFinding> refusals(Document model) {
        List<ModelFinding> refusals = new ArrayList<>();
        for (Element element : Place.elements(model)) {
            if (!isKnown(element)) {
                refusals.add(texts.refused(
                        element,
                        "platform.model.element",
                        Place.name(element),
                        element.getNodeName(),
                        listed(ELEMENTS)));
            }
            for (Place place : Place.of(element)) {
                if (place.attribute() != null) {
                    check(place, refusals);
                } else if (holdsLoop(place)) {
                    refusals.add(texts.refused(
                            place.element(),
                            "platform.table.loop",
                            place.name(),
                            place.text().strip()));
                }
            }
        }
        return refusals.stream().distinct().toList();
    }

    /** What a table says is looked up, not worked out: nothing in it takes longer than reading it. */
    private static boolean holdsLoop(Place place) {
        return place.element().getLocalName().equals("text")
                && LOOP.matcher(LITERAL.matcher(place.text()).replaceAll("")).find();
    }

    private static boolean isKnown(Element element) {
        return element.getNamespaceURI() != null
                && DMN.matcher(element.getNamespaceURI()).matches()
                && ELEMENTS.contains(element.getLocalName());
    }

    private void check(Place place, List<ModelFinding> refusals) {
        Attr attribute = Objects.requireNonNull(place.attribute());
        String namespace = attribute.getNamespaceURI();
        if (namespace == null && LANGUAGES.contains(attribute.getLocalName())) {
            if (!FEEL.contains(attribute.getValue())) {
                refusals.add(
                        texts.refused(place.element(), "platform.table.language", place.name(), attribute.getValue()));
            }
        } else if (namespace == null ? !ATTRIBUTES.contains(attribute.getLocalName()) : !isAccepted(attribute)) {
            refusals.add(texts.refused(
                    place.element(),
                    "platform.model.attribute",
                    place.name(),
                    attribute.getNodeName(),
                    listed(namespace == null ? ATTRIBUTES : CAMUNDA)));
        }
    }

    private static boolean isAccepted(Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        return XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(namespace)
                || OF_TOOLS.contains(namespace)
                || CAMUNDA_NS.contains(namespace) && CAMUNDA.contains(attribute.getLocalName());
    }

    private static String listed(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
