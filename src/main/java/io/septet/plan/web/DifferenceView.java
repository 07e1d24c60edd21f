package io.septet.plan.web;

import io.septet.plan.PlanDifference;
import io.septet.plan.PlanDifference.ChangedField;
import io.septet.plan.PlanDifference.ChangedItem;
import io.septet.plan.WorkItem;
import io.septet.plan.domain.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is different from the version before, as the page shows it.
 *
 * @param parts keys of the texts that name changed parts
 */
record DifferenceView(
        boolean nothing, List<String> parts, List<WorkItem> added, List<WorkItem> removed, List<Line> lines) {

    /**
     * One changed value of one item.
     *
     * @param field last part of the key of the text that names the field
     * @param department name of the department whose cell it is; null for other fields
     */
    record Line(WorkItem item, String field, String department, String before, String after) {}

    private static final String CELL = "raci.";

    static DifferenceView of(PlanDifference difference, Roster names) {
        List<String> parts = new ArrayList<>();
        addIf(difference.goalChanged(), "plan.goal", parts);
        addIf(difference.participationsChanged(), "plan.parts", parts);
        addIf(difference.communicationChanged(), "plan.communication", parts);
        addIf(difference.rulesChanged(), "plan.rules", parts);
        return new DifferenceView(
                difference.nothing(),
                parts,
                difference.added(),
                difference.removed(),
                difference.changed().stream()
                        .flatMap(item -> item.fields().stream().map(field -> line(item, field, names)))
                        .toList());
    }

    private static void addIf(boolean changed, String part, List<String> parts) {
        if (changed) {
            parts.add(part);
        }
    }

    private static Line line(ChangedItem item, ChangedField change, Roster names) {
        if (change.field().startsWith(CELL)) {
            String department = names.department(change.field().substring(CELL.length()));
            return new Line(item.after(), "raci", department, change.before(), change.after());
        }
        UnaryOperator<String> word =
                switch (change.field()) {
                    case "responsible" -> names::person;
                    case "milestone" -> value -> value.equals("true") ? "✓" : "–";
                    default -> value -> value;
                };
        return new Line(
                item.after(), change.field(), null, worded(change.before(), word), worded(change.after(), word));
    }

    private static String worded(String value, UnaryOperator<String> word) {
        return value == null ? null : word.apply(value);
    }
}
