package io.septet.diagram;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a model's file says of its picture: shapes, lines and labels, in pixels. */
final class Diagram {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DRAWING = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String BOUNDS = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String WAYPOINTS = "http://www.omg.org/spec/DD/20100524/DI";
    private static final Set<String> INSIDE =
            Set.of("userTask", "serviceTask", "businessRuleTask", "sendTask", "task", "callActivity");
    private static final Set<String> AROUND = Set.of("subProcess", "participant", "lane");

    /** A label as written: inside its shape, or at a place of its own. */
    record Label(String element, String text, Rectangle2D place, boolean inside) {}

    /** A drawn element. One that holds others is crossed only by what crosses its border. */
    record Shape(String element, Rectangle2D place, boolean holdsOthers) {

        boolean isCrossedBy(Rectangle2D text) {
            return place.intersects(text) && !(holdsOthers && place.contains(text));
        }
    }

    private final List<Label> labels = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<String, List<Line2D>> lines = new HashMap<>();

    private Diagram() {}

    static Diagram of(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(file.toFile());
        Map<String, Element> elements = new HashMap<>();
        all(document, BPMN, "*").forEach(element -> elements.put(element.getAttribute("id"), element));
        Diagram diagram = new Diagram();
        all(document, DRAWING, "BPMNShape").forEach(drawn -> diagram.shape(drawn, element(elements, drawn)));
        all(document, DRAWING, "BPMNEdge").forEach(drawn -> diagram.edge(drawn, element(elements, drawn)));
        return diagram;
    }

    List<Label> labels() {
        return labels;
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** The lines of all edges, or of all but one element's. */
    Stream<Line2D> lines() {
        return lines.values().stream().flatMap(List::stream);
    }

    private void shape(Element drawn, Element element) {
        Rectangle2D place = bounds(all(drawn, BOUNDS, "Bounds").get(0));
        boolean around = AROUND.contains(element.getLocalName());
        shapes.add(new Shape(element.getAttribute("id"), place, around));
        label(drawn, element, INSIDE.contains(element.getLocalName()) ? place : null, around);
    }

    private void edge(Element drawn, Element element) {
        List<Element> points = all(drawn, WAYPOINTS, "waypoint");
        List<Line2D> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Element from = points.get(i - 1);
            Element to = points.get(i);
            segments.add(new Line2D.Double(number(from, "x"), number(from, "y"), number(to, "x"), number(to, "y")));
        }
        lines.put(element.getAttribute("id"), segments);
        label(drawn, element, null, false);
    }

    private void label(Element drawn, Element element, Rectangle2D inside, boolean around) {
        String text = element.getAttribute("name");
        if (text.isBlank() || around) {
            return;
        }
        String id = element.getAttribute("id");
        if (inside != null) {
            labels.add(new Label(id, text, inside, true));
            return;
        }
        List<Element> places = all(drawn, DRAWING, "BPMNLabel").stream()
                .flatMap(label -> all(label, BOUNDS, "Bounds").stream())
                .toList();
        if (places.isEmpty()) {
            throw new AssertionError(id + " has a name and no place for it");
        }
        labels.add(new Label(id, text, bounds(places.get(0)), false));
    }

    private static Element element(Map<String, Element> elements, Element drawn) {
        return elements.get(drawn.getAttribute("bpmnElement"));
    }

    private static Rectangle2D bounds(Element bounds) {
        return new Rectangle2D.Double(
                number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Element> all(Document document, String namespace, String name) {
        return elements(document.getElementsByTagNameNS(namespace, name));
    }

    private static List<Element> all(Element element, String namespace, String name) {
        return elements(element.getElementsByTagNameNS(namespace, name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
