package io.septet.plan;

import io.septet.findings.Finding;
import java.util.List;
import java.util.Map;

/**
 * What was understood of a plan table before anything of it is taken (R7, R3).
 *
 * @param parts the tables in which it was found, in their order
 * @param rows all of them, those that cannot be taken too
 * @param notes what else is to be known of the whole
 */
public record PlanTable(List<Part> parts, List<Row> rows, List<Finding> notes) {

    public PlanTable {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * One table.
     *
     * @param name of its sheet; empty for what was pasted
     * @param columns those that are understood
     * @param unknown headings of the others
     */
    public record Part(String name, List<Column> columns, List<String> unknown) {}

    /**
     * @param heading as it stands there
     * @param meaning what it is taken for, in the reader's words
     */
    public record Column(String heading, String meaning) {}

    /**
     * A row, and what becomes of it.
     *
     * @param table name of its sheet
     * @param number as the spreadsheet shows it
     * @param title of the work item; empty where it has none
     * @param cells what is to be entered, as text, by the path within a {@link PlanEdit.Row}
     * @param refused why it cannot be taken; empty when it can
     * @param remarks what remains to be done about it
     * @param original what stands there, by heading
     */
    public record Row(
            String table,
            int number,
            String title,
            Map<String, String> cells,
            List<Finding> refused,
            List<Finding> remarks,
            Map<String, String> original) {

        public boolean isTaken() {
            return refused.isEmpty();
        }
    }
}
