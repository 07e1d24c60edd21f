package io.septet.platform.models;

import io.septet.platform.ModelFinding;
import io.septet.platform.ModelTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.springframework.stereotype.Component;

/**
 * What a form may hold: the elements and attributes of the manual in {@code form.mjs}, each with values of its kind, and
 * the one script that opens it. Tasklist takes a form for a part of its own page and lets Angular read it, so anything
 * else would run in the browser of whoever opens the task.
 */
@Component
class LanguageOfForms {

    private static final String STYLES = "/septet/form.css";
    private static final String SCRIPT = "import('/septet/form.mjs').then(form => form.open(camForm))";

    private static final Pattern WORDS = Pattern.compile("[\\w.-]*");
    private static final Pattern PATH = Pattern.compile("[\\w.\\[\\]-]*");
    private static final Pattern CHOICES = Pattern.compile("[\\w .-]*(,[\\w .-]*)*");
    private static final Pattern FLAG = Pattern.compile("");

    /** The attributes of the manual, with what their values look like. */
    private static final Map<String, Pattern> DATA = Map.ofEntries(
            Map.entry("data-heading", WORDS),
            Map.entry("data-hint", WORDS),
            Map.entry("data-text", WORDS),
            Map.entry("data-label", WORDS),
            Map.entry("data-empty", WORDS),
            Map.entry("data-add", WORDS),
            Map.entry("data-choice-labels", WORDS),
            Map.entry("data-foresee", WORDS),
            Map.entry("data-sign", WORDS),
            Map.entry("data-field", PATH),
            Map.entry("data-interim", PATH),
            Map.entry("data-grid", PATH),
            Map.entry("data-column", PATH),
            Map.entry("data-columns-from", PATH),
            Map.entry("data-choices-from", PATH),
            Map.entry("data-choices-at", WORDS),
            Map.entry("data-choices-of", PATH),
            Map.entry("data-show", PATH),
            Map.entry("data-list", PATH),
            Map.entry("data-item", PATH),
            Map.entry("data-address", PATH),
            Map.entry("data-table", PATH),
            Map.entry(
                    "data-kind",
                    Pattern.compile("text|longtext|number|money|date|time|keys|check|choice|person|people|department"
                            + "|departments|sought|password|hidden")),
            Map.entry("data-choices", CHOICES),
            Map.entry("data-default", Pattern.compile("[^{}<>\"'&]*")),
            Map.entry("data-width", Pattern.compile("\\d+(\\.\\d+)?(em|rem|ch|px|%)")),
            Map.entry("data-when", Pattern.compile("[\\w.\\[\\]!=|& -]*")),
            Map.entry(
                    "data-with",
                    Pattern.compile("(keys|parts|drawing|tables|items-of-project|agenda|times|times-of-step)"
                            + "( (keys|parts|drawing|tables|items-of-project|agenda|times|times-of-step))*")),
            Map.entry("data-required", FLAG),
            Map.entry("data-readonly", FLAG),
            Map.entry("data-wide", FLAG),
            Map.entry("data-once", FLAG),
            Map.entry("data-from", PATH),
            Map.entry("data-add-key", Pattern.compile("[a-z]")),
            Map.entry("data-one-writer", FLAG),
            Map.entry("data-fixed", FLAG),
            Map.entry("data-attachments", FLAG));

    /** The elements of the manual, with the attributes of HTML that each may have. */
    private static final Map<String, Map<String, Pattern>> ELEMENTS = Map.ofEntries(
            Map.entry("form", Map.of("role", Pattern.compile("form"))),
            Map.entry("link", Map.of("rel", Pattern.compile("stylesheet"), "href", Pattern.compile(STYLES))),
            Map.entry("script", Map.of("cam-script", FLAG, "type", Pattern.compile("text/form-script"))),
            Map.entry(
                    "input",
                    Map.of(
                            "type", Pattern.compile("text|date|number|checkbox|password"),
                            "autocomplete", Pattern.compile("current-password|off"))),
            Map.entry("section", Map.of()),
            Map.entry("p", Map.of()),
            Map.entry("div", Map.of()),
            Map.entry("label", Map.of()),
            Map.entry("textarea", Map.of()),
            Map.entry("select", Map.of()),
            Map.entry("ul", Map.of()),
            Map.entry("table", Map.of()),
            Map.entry("thead", Map.of()),
            Map.entry("tr", Map.of()),
            Map.entry("th", Map.of()));

    /** What a path would lead to in a browser, whatever the content. */
    private static final Pattern OF_SCRIPTS = Pattern.compile("__proto__|prototype|constructor");

    private static final Pattern CLASSES = Pattern.compile("septet-[a-z-]+( septet-[a-z-]+)* ?");
    private static final String ANGULAR = "{{";

    private final ModelTexts texts;

    LanguageOfForms(ModelTexts texts) {
        this.texts = texts;
    }

    /** The attributes whose values are paths. */
    static Set<String> attributesWithPaths() {
        return DATA.entrySet().stream()
                .filter(attribute -> attribute.getValue() == PATH)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What is not of the language. */
    List<ModelFinding> refusals(String name, byte[] content) {
        Parser parser = Parser.htmlParser().setTrackErrors(1);
        List<Node> nodes =
                parser.parseFragmentInput(new String(content, StandardCharsets.UTF_8), new Element("div"), "");
        List<ModelFinding> refusals = new ArrayList<>();
        if (!parser.getErrors().isEmpty()) {
            refusals.add(texts.refused(
                    name, "platform.form.unreadable", parser.getErrors().get(0)));
        }
        nodes.forEach(node -> node.nodeStream().forEach(inner -> check(name, inner, refusals)));
        if (nodes.stream().flatMap(Node::nodeStream).noneMatch(DataNode.class::isInstance)) {
            refusals.add(texts.refused(name, "platform.form.script.none", SCRIPT));
        }
        return refusals.stream().distinct().toList();
    }

    private void check(String form, Node node, List<ModelFinding> refusals) {
        if (node instanceof Element element) {
            check(form, element, refusals);
        } else if (node instanceof DataNode data) {
            if (!data.getWholeData().strip().equals(SCRIPT)) {
                refusals.add(texts.refused(form, "platform.form.script", SCRIPT));
            }
        } else if (!(node instanceof TextNode text) || text.getWholeText().contains(ANGULAR)) {
            refusals.add(
                    texts.refused(form, "platform.form.text", node.outerHtml().strip()));
        }
    }

    private void check(String form, Element element, List<ModelFinding> refusals) {
        Map<String, Pattern> attributes = ELEMENTS.get(element.normalName());
        if (attributes == null) {
            refusals.add(texts.refused(form, "platform.form.element", element.normalName(), listed(ELEMENTS.keySet())));
            return;
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            Pattern values = name.equals("class") ? CLASSES : attributes.getOrDefault(name, DATA.get(name));
            if (values == null) {
                refusals.add(texts.refused(
                        form,
                        "platform.form.attribute",
                        element.normalName(),
                        name,
                        listed(attributes.keySet()),
                        listed(DATA.keySet())));
            } else if (!values.matcher(attribute.getValue()).matches()
                    || OF_SCRIPTS.matcher(attribute.getValue()).find()) {
                refusals.add(
                        texts.refused(form, "platform.form.value", element.normalName(), name, attribute.getValue()));
            }
        }
    }

    private static String listed(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
