package io.septet.platform.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.septet.OnAnyDatabase;
import io.septet.ProcessTest;
import io.septet.platform.DeployedModels;
import io.septet.platform.expressions.ModelExpression;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.xml.impl.instance.DomDocumentImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Nothing that a process model may hold runs code, wherever it stands. The places are those that Camunda's model of BPMN knows. */
@ProcessTest
@OnAnyDatabase
@DisplayName("Models: a process model is data")
class ModelsAreDataTest {

    private static final String HARMLESS = "true";

    @Autowired
    LanguageOfProcesses language;

    @Autowired
    ExpressionsResolve expressions;

    private record Spot(String element, String ofElement, String attribute, String ofAttribute) {}

    private final Document model = ModelFile.document(
            "x.bpmn",
            "<definitions xmlns=\"%s\" id=\"D\"><process id=\"plan-sign-off\"/></definitions>"
                    .formatted(BpmnModelConstants.BPMN20_NS)
                    .getBytes());

    @Test
    @DisplayName("An expression that is none of a model's is refused at every place that takes text at all")
    void everywhere() {
        List<Spot> accepted =
                places().stream().filter(place -> !isRefused(place, HARMLESS)).toList();
        List<String> missed = new ArrayList<>();
        for (Spot place : accepted) {
            for (String attack : Attacks.all()) {
                if (!isRefused(place, attack)) {
                    missed.add(place + " " + attack);
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(accepted).hasSizeGreaterThan(2_000);
    }

    @Test
    @DisplayName("Every expression of every shipped model is of the language")
    void shipped() throws IOException {
        int found = 0;
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*.bpmn")) {
            for (Element element : Place.elements(
                    ModelFile.document("x.bpmn", file.getInputStream().readAllBytes()))) {
                for (var place : Place.of(element)) {
                    if (ModelExpression.isIn(place.text())) {
                        assertThat(ModelExpression.read(place.text()).toString())
                                .isEqualTo(place.text());
                        found++;
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    @DisplayName("A deep expression is read or refused, and stops nobody")
    void deep() {
        Spot condition = new Spot("conditionExpression", BpmnModelConstants.BPMN20_NS, null, null);
        assertThat(isRefused(condition, "${" + "!".repeat(900) + "true}")).isFalse();
        assertThatCode(() -> isRefused(condition, "${" + "(".repeat(490) + "1" + ")".repeat(490) + "}"))
                .doesNotThrowAnyException();
        assertThat(isRefused(condition, "${" + "!".repeat(1000) + "true}")).isTrue();
    }

    private boolean isRefused(Spot place, String text) {
        Node process = model.getDocumentElement().getFirstChild();
        Element element = model.createElementNS(place.ofElement(), place.element());
        if (place.attribute() == null) {
            element.setTextContent(text);
        } else {
            element.setAttributeNS(place.ofAttribute(), place.attribute(), text);
        }
        process.appendChild(element);
        DeployedModels deployed = new DeployedModels(
                List.of(new DomDocumentImpl(model)), List.of(), Set.of(), Map.of(), id -> true, id -> true, false);
        boolean refused = !language.refusals(model).isEmpty()
                || !expressions.findings(deployed).isEmpty();
        process.removeChild(element);
        return refused;
    }

    private static List<Spot> places() {
        List<Spot> places = new ArrayList<>();
        for (String namespace : List.of(BpmnModelConstants.BPMN20_NS, BpmnModelConstants.CAMUNDA_NS)) {
            for (String element : constants("_ELEMENT_")) {
                places.add(new Spot(element, namespace, null, null));
                for (String attribute : constants("_ATTRIBUTE_")) {
                    places.add(new Spot(element, namespace, attribute, null));
                    places.add(new Spot(element, namespace, attribute, BpmnModelConstants.CAMUNDA_NS));
                }
            }
        }
        return places;
    }

    private static Set<String> constants(String kind) {
        Set<String> values = new TreeSet<>();
        for (Field field : BpmnModelConstants.class.getFields()) {
            if (field.getName().contains(kind)) {
                try {
                    values.add((String) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return values;
    }
}
