package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ELEMENT_FORM_FIELD;

import io.septet.platform.FieldKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A place of a model where text stands: an attribute, or what an element holds between its tags.
 *
 * @param attribute null for the text of the element itself
 */
record Place(Element element, @Nullable Attr attribute, String text) {

    /** Attributes that name a variable to be set. */
    private static final Set<String> NAMING = Set.of(
            "elementVariable",
            "resultVariable",
            "initiator",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable");

    /** The same of these elements alone. */
    private static final Map<String, String> NAMED_BY =
            Map.of("inputParameter", "name", "outputParameter", "name", "in", "target", "out", "target");

    /** All elements of a document, each before what it holds. */
    static List<Element> elements(Document model) {
        List<Element> elements = new ArrayList<>();
        Deque<Element> open = new ArrayDeque<>();
        open.push(model.getDocumentElement());
        while (!open.isEmpty()) {
            Element element = open.pop();
            elements.add(element);
            for (Node child = element.getLastChild(); child != null; child = child.getPreviousSibling()) {
                if (child instanceof Element inner) {
                    open.push(inner);
                }
            }
        }
        return elements;
    }

    /** All places of an element, without those of the elements in it. */
    static List<Place> of(Element element) {
        List<Place> places = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            places.add(new Place(element, attribute, attribute.getValue()));
        }
        places.add(new Place(element, null, ownText(element)));
        return places;
    }

    /** The text as the engine reads it: a comment in between does not part it. */
    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }

    /** The id of an element, or of the nearest one around it that has one. */
    static String name(Element element) {
        for (Node node = element; node instanceof Element named; node = node.getParentNode()) {
            if (named.hasAttribute(BPMN_ATTRIBUTE_ID)) {
                return named.getAttribute(BPMN_ATTRIBUTE_ID);
            }
        }
        return element.getLocalName();
    }

    String name() {
        return name(element);
    }

    /** Whether it names a variable that is set there, if need be in a process that is called. */
    boolean setsVariable() {
        return attribute != null
                && (NAMING.contains(attribute.getLocalName())
                        || attribute.getLocalName().equals(NAMED_BY.get(element.getLocalName()))
                        || declaresFact(attribute.getLocalName()));
    }

    private boolean declaresFact(String name) {
        return name.equals(BPMN_ATTRIBUTE_ID)
                && element.getLocalName().equals(CAMUNDA_ELEMENT_FORM_FIELD)
                && FieldKind.of(element.getAttribute("type"))
                        .filter(FieldKind::isFact)
                        .isPresent();
    }
}
