package io.septet.platform.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.xml.instance.DomElement;

/**
 * A decision table as it stands in its file.
 *
 * @param at the element of the decision
 * @param hitPolicy by its name in DMN, with what is counted together behind it if anything is
 */
record Table(
        DomElement at, String decision, String hitPolicy, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    private static final String CONDITION = "inputEntry";
    private static final String ANSWER = "outputEntry";

    /**
     * A column.
     *
     * @param at its element
     * @param label what stands above it
     * @param asks for an input, the expression asked for; for an output, its name
     * @param type the kind of value by its name in DMN
     */
    record Column(DomElement at, String label, String asks, String type) {}

    /** A rule, with its number from above and a text in every column. */
    record Row(DomElement at, int number, List<String> conditions, List<String> says) {

        /** The element of the cell below the input of that index. */
        DomElement condition(int index) {
            return children(at, CONDITION).get(index);
        }

        /** The element of the cell below the output of that index. */
        DomElement answer(int index) {
            return children(at, ANSWER).get(index);
        }
    }

    static Table read(DomElement decision, DomElement table) {
        String policy = table.getAttribute("hitPolicy");
        String aggregation = table.getAttribute("aggregation");
        List<Row> rows = new ArrayList<>();
        for (DomElement rule : children(table, "rule")) {
            rows.add(new Row(rule, rows.size() + 1, texts(rule, CONDITION), texts(rule, ANSWER)));
        }
        return new Table(
                decision,
                attribute(decision, "id"),
                (policy == null ? "UNIQUE" : policy) + (aggregation == null ? "" : " " + aggregation),
                children(table, "input").stream().map(Table::input).toList(),
                children(table, "output").stream().map(Table::output).toList(),
                rows);
    }

    private static Column input(DomElement input) {
        DomElement expression =
                children(input, "inputExpression").stream().findFirst().orElse(input);
        String asks = text(expression);
        return new Column(input, named(input.getAttribute("label"), asks), asks, attribute(expression, "typeRef"));
    }

    private static Column output(DomElement output) {
        String name = attribute(output, "name");
        return new Column(output, named(output.getAttribute("label"), name), name, attribute(output, "typeRef"));
    }

    private static String attribute(DomElement element, String name) {
        return Objects.requireNonNullElse(element.getAttribute(name), "");
    }

    private static String named(String label, String otherwise) {
        return label == null || label.isBlank() ? otherwise : label;
    }

    private static List<String> texts(DomElement rule, String kind) {
        return children(rule, kind).stream().map(Table::text).toList();
    }

    private static String text(DomElement element) {
        return children(element, "text").stream()
                .map(text -> text.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    static List<DomElement> children(DomElement element, String name) {
        return element.getChildElements().stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }
}
