package io.septet.platform.tables;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.xml.instance.DomElement;

/**
 * A decision table as it stands in its file.
 *
 * @param hitPolicy by its name in DMN, with what is counted together behind it if anything is
 */
record Table(String decision, String hitPolicy, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    /**
     * A column.
     *
     * @param label what stands above it
     * @param asks for an input, the expression asked for; for an output, its name
     * @param type the kind of value by its name in DMN
     */
    record Column(String label, String asks, String type) {}

    /** A rule, with its number from above and a text in every column. */
    record Row(int number, List<String> conditions, List<String> says) {}

    static Table read(String decision, DomElement table) {
        String policy = table.getAttribute("hitPolicy");
        String aggregation = table.getAttribute("aggregation");
        List<Row> rows = new ArrayList<>();
        for (DomElement rule : children(table, "rule")) {
            rows.add(new Row(rows.size() + 1, texts(rule, "inputEntry"), texts(rule, "outputEntry")));
        }
        return new Table(
                decision,
                (policy == null ? "UNIQUE" : policy) + (aggregation == null ? "" : " " + aggregation),
                children(table, "input").stream().map(Table::input).toList(),
                children(table, "output").stream().map(Table::output).toList(),
                rows);
    }

    private static Column input(DomElement input) {
        DomElement expression =
                children(input, "inputExpression").stream().findFirst().orElse(input);
        String asks = text(expression);
        return new Column(named(input.getAttribute("label"), asks), asks, expression.getAttribute("typeRef"));
    }

    private static Column output(DomElement output) {
        String name = output.getAttribute("name");
        return new Column(named(output.getAttribute("label"), name), name, output.getAttribute("typeRef"));
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
