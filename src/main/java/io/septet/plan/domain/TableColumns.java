package io.septet.plan.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.Roster;
import io.septet.plan.PlanColumn;
import io.septet.plan.PlanTable;
import io.septet.plan.Raci;
import io.septet.workbook.Sheet;
import io.septet.workbook.SheetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table, each by its number from 0.
 *
 * @param row number of the row in which the headings stand
 * @param headings of all columns, as they stand there
 * @param strange columns under unknown headings, which hold nothing but the letters of a matrix
 */
record TableColumns(
        int row,
        Map<Integer, String> headings,
        Map<Integer, PlanColumn> columns,
        Map<Integer, DepartmentId> raci,
        Map<Integer, DepartmentId> actions,
        Set<Integer> strange) {

    /** By the first rows of a sheet; null where no row of them has the heading of a work item and another one beside it. */
    static @Nullable TableColumns find(Sheet sheet, int within, TableHeadings known) {
        return sheet.rows().stream()
                .limit(within)
                .map(row -> of(row, sheet, known))
                .filter(columns -> columns.columns.containsValue(PlanColumn.TITLE) && columns.headings.size() > 1)
                // of several, the one of which most is understood, and of those the first
                .max(Comparator.comparingInt(TableColumns::understood).thenComparing(columns -> -columns.row))
                .orElse(null);
    }

    private static TableColumns of(SheetRow row, Sheet sheet, TableHeadings known) {
        TableColumns found = new TableColumns(
                row.number(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new HashSet<>());
        EnumSet<PlanColumn> taken = EnumSet.noneOf(PlanColumn.class);
        row.cells().forEach((at, cell) -> {
            String heading = cell.text();
            found.headings.put(at, heading);
            PlanColumn column = known.column(heading).orElse(null);
            if (column != null) {
                // what stands there twice is not understood the second time
                if (taken.add(column)) {
                    found.columns.put(at, column);
                }
                return;
            }
            known.action(heading)
                    .ifPresentOrElse(department -> put(found.actions, at, department), () -> known.department(heading)
                            .ifPresent(department -> put(found.raci, at, department)));
            if (!found.isKnown(at) && holdsParts(sheet, row.number(), at)) {
                found.strange.add(at);
            }
        });
        return found;
    }

    private static void put(Map<Integer, DepartmentId> columns, int at, DepartmentId department) {
        if (!columns.containsValue(department)) {
            columns.put(at, department);
        }
    }

    private static boolean holdsParts(Sheet sheet, int below, int column) {
        List<String> texts = sheet.rows().stream()
                .filter(row -> row.number() > below)
                .map(row -> row.cell(column).text())
                .filter(text -> !text.isEmpty())
                .toList();
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> Raci.read(text).isPresent());
    }

    private int understood() {
        return columns.size() + raci.size() + actions.size();
    }

    private boolean isKnown(int at) {
        return columns.containsKey(at) || raci.containsKey(at) || actions.containsKey(at);
    }

    /** Whether it holds the parts of departments. */
    boolean isMatrix() {
        return !raci.isEmpty() || !strange.isEmpty();
    }

    /** Whether anything stands in one of the columns. */
    boolean isFilled(SheetRow row) {
        return headings.keySet().stream().anyMatch(at -> !row.cell(at).isEmpty());
    }

    PlanTable.Part part(String sheet, Function<PlanColumn, String> names, Roster roster) {
        List<PlanTable.Column> understood = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        headings.forEach((at, heading) -> {
            if (columns.containsKey(at)) {
                understood.add(new PlanTable.Column(heading, names.apply(columns.get(at))));
            } else if (raci.containsKey(at)) {
                understood.add(new PlanTable.Column(heading, "RACI · " + roster.department(raci.get(at))));
            } else if (actions.containsKey(at)) {
                understood.add(new PlanTable.Column(heading, roster.department(actions.get(at))));
            } else {
                unknown.add(heading);
            }
        });
        return new PlanTable.Part(sheet, understood, unknown);
    }
}
