package io.septet.models;

import io.septet.platform.ModelXml;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a BPMN or DMN file says, by the ids of its elements, and apart from that how it is drawn. */
public final class ModelElements {

    private static final Set<String> DRAWINGS = Set.of("BPMNDiagram", "DMNDI");

    /** Repeat what flows say, or name the program that wrote the file. */
    private static final Set<String> SAY_NOTHING = Set.of("incoming", "outgoing", "exporter", "exporterVersion");

    private final Map<String, ModelElement> byId = new LinkedHashMap<>();
    private final Map<String, String> drawing = new TreeMap<>();

    private ModelElements() {}

    /** @throws IllegalArgumentException if the file is not XML, or declares a document type */
    public static ModelElements of(byte[] file) {
        ModelElements elements = new ModelElements();
        Element root = ModelXml.root(file);
        elements.read(root, root, "");
        return elements;
    }

    /** The elements, in the order of the file. */
    public Map<String, ModelElement> byId() {
        return Collections.unmodifiableMap(byId);
    }

    /** Whether both are drawn alike, whatever they say. */
    public boolean isDrawnAs(ModelElements other) {
        return drawing.equals(other.drawing);
    }

    private void read(Element element, Element root, String within) {
        String id = element.getAttribute("id");
        Map<String, String> facts = new TreeMap<>();
        describe(element, "", facts, root, element == root ? "" : id);
        facts.remove("id");
        // what is shown of a column of a table is its label; its name is what the code reads
        String shown = element.hasAttribute("label") ? "label" : "name";
        facts.remove(shown);
        byId.put(id, new ModelElement(id, element.getLocalName(), element.getAttribute(shown), within, facts));
    }

    /** Puts down what the element says itself, and reads on where something within it has an id. */
    private void describe(Element element, String path, Map<String, String> facts, Element root, String owner) {
        says(element, path, facts);
        Map<String, Integer> alike = new HashMap<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element inner) || SAY_NOTHING.contains(inner.getLocalName())) {
                continue;
            }
            if (DRAWINGS.contains(inner.getLocalName())) {
                draw(inner, "");
            } else if (inner.hasAttribute("id") && isOfTheLanguage(inner, root)) {
                read(inner, root, owner);
            } else {
                describe(inner, path + step(inner, alike) + "/", facts, root, owner);
            }
        }
    }

    /** What the engine adds, such as the fields of a task, has ids that are known within their element alone. */
    private static boolean isOfTheLanguage(Element element, Element root) {
        return Objects.equals(element.getNamespaceURI(), root.getNamespaceURI());
    }

    private void draw(Element element, String path) {
        says(element, path, drawing);
        Map<String, Integer> alike = new HashMap<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                draw(inner, path + step(inner, alike) + "/");
            }
        }
    }

    /** Attributes, and text between the tags. */
    private static void says(Element element, String path, Map<String, String> facts) {
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Node attribute = element.getAttributes().item(at);
            boolean isNamespace = "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
            if (!isNamespace && !SAY_NOTHING.contains(attribute.getLocalName())) {
                facts.put(path + attribute.getLocalName(), value(attribute));
            }
        }
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        if (!text.toString().isBlank()) {
            facts.put(path + "text", text.toString().strip());
        }
    }

    /** The name of a type without its prefix, which each file chooses. */
    private static String value(Node attribute) {
        String value = attribute.getNodeValue().strip();
        return "http://www.w3.org/2001/XMLSchema-instance".equals(attribute.getNamespaceURI())
                ? value.substring(value.indexOf(':') + 1)
                : value;
    }

    /** How an element is told from those beside it: by its name or id, or by how many of its kind stand before it. */
    private static String step(Element element, Map<String, Integer> alike) {
        String kind = element.getLocalName();
        for (String attribute : List.of("name", "id")) {
            if (element.hasAttribute(attribute)) {
                return kind + "[" + element.getAttribute(attribute) + "]";
            }
        }
        int number = alike.merge(kind, 1, Integer::sum);
        return number == 1 ? kind : kind + "[" + number + "]";
    }
}
