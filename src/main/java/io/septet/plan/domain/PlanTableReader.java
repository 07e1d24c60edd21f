package io.septet.plan.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import io.septet.plan.PlanColumn;
import io.septet.plan.PlanTable;
import io.septet.workbook.Sheet;
import io.septet.workbook.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Understands tables of work items by their headings: the plan table of the paper template, a RACI matrix, or both (R7, R3).
 * Nothing is guessed: what is not understood is named, and a row of which something would be lost is not taken.
 */
public final class PlanTableReader {

    /** Rows from the top, among which the headings are looked for. */
    private static final int HEADINGS_WITHIN = 30;

    private final TableHeadings headings;
    private final TableRowReader rowReader;
    private final Function<PlanColumn, String> columnNames;
    private final Roster roster;

    /**
     * @param departments that take part, by id
     * @param workingDay whether people work on a day
     * @param columnNames how the reader calls a column
     */
    public PlanTableReader(
            TableHeadings headings,
            Roster roster,
            List<DepartmentId> departments,
            Predicate<LocalDate> workingDay,
            Function<PlanColumn, String> columnNames) {
        this.headings = headings;
        this.rowReader = new TableRowReader(headings, roster, departments, workingDay, columnNames);
        this.columnNames = columnNames;
        this.roster = roster;
    }

    /** @throws Refused when there is no such table in any of them */
    public PlanTable read(List<Sheet> sheets) {
        List<PlanTable.Part> parts = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        List<Finding> notes = new ArrayList<>();
        for (Sheet sheet : sheets) {
            TableColumns columns = TableColumns.find(sheet, HEADINGS_WITHIN, headings);
            if (columns == null) {
                if (!sheet.rows().isEmpty()) {
                    notes.add(new Finding("", "plan.table.otherSheet", List.of(sheet.name())));
                }
                continue;
            }
            parts.add(columns.part(sheet.name(), columnNames, roster));
            rows.addAll(read(sheet, columns));
            if (!sheet.hidden().isEmpty()) {
                notes.add(new Finding("", "plan.table.hiddenRows", List.of(sheet.name(), sheet.hidden())));
            }
        }
        if (parts.isEmpty()) {
            throw Refused.because("plan.table.noHeadings", columnNames.apply(PlanColumn.TITLE));
        }
        leaveToMatrix(rows);
        return new PlanTable(parts, rows.stream().map(TableRow::read).toList(), notes);
    }

    private List<TableRow> read(Sheet sheet, TableColumns columns) {
        List<TableRow> rows = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        for (SheetRow from : sheet.rows()) {
            if (from.number() <= columns.row() || !columns.isFilled(from)) {
                continue;
            }
            TableRow row = rowReader.read(sheet.name(), from, columns);
            Integer before = row.title().isEmpty() ? null : known.putIfAbsent(row.identity(), from.number());
            if (before != null) {
                row.refuse("plan.table.twice", before);
            }
            rows.add(row);
        }
        return rows;
    }

    /** A matrix says more of an item than the departments that answer for it in the other table. */
    private static void leaveToMatrix(List<TableRow> rows) {
        Set<String> inMatrix = rows.stream()
                .filter(TableRow::isOfMatrix)
                .flatMap(TableRow::identities)
                .collect(Collectors.toSet());
        rows.stream()
                .filter(row -> !row.isOfMatrix() && row.identities().anyMatch(inMatrix::contains))
                .forEach(row -> row.cells.keySet().removeIf(path -> path.startsWith(TableRowReader.RACI)));
    }
}
