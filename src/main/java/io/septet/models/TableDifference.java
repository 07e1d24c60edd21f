package io.septet.models;

import io.septet.models.ModelDifference.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Row by row, what makes one version of a decision table differ from another. Rows and columns are those of their ids.
 *
 * @param columns what stands above the columns, of the version after, and then those that it has no more
 * @param rows in the order of the version after, each one that was removed where it stood
 */
public record TableDifference(String name, List<String> columns, List<Row> rows) {

    private static final Set<String> COLUMNS = Set.of("input", "output");
    private static final Set<String> CELLS = Set.of("inputEntry", "outputEntry");

    /** @param kind null for a row that is as it was */
    public record Row(@Nullable Kind kind, List<Cell> cells, String note) {}

    /** What a cell said before and says after; both are empty where it says nothing, and alike where nothing changed. */
    public record Cell(String before, String after) {

        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    /** Of each table that is there after, by the order of the file. */
    public static List<TableDifference> between(ModelElements before, ModelElements after) {
        return after.byId().values().stream()
                .filter(element -> element.type().equals("decisionTable"))
                .map(table -> between(table, before, after))
                .toList();
    }

    private static TableDifference between(ModelElement table, ModelElements before, ModelElements after) {
        Map<String, String> columns = columns(table.id(), after);
        columns(table.id(), before).forEach(columns::putIfAbsent);
        Map<String, Map<String, String>> then = rows(table.id(), before);
        Map<String, Map<String, String>> now = rows(table.id(), after);
        List<Row> rows = new ArrayList<>();
        now.forEach((id, cells) -> rows.add(row(columns, then.get(id), cells, note(id, after))));
        int at = 0;
        for (Map.Entry<String, Map<String, String>> old : then.entrySet()) {
            if (!now.containsKey(old.getKey())) {
                rows.add(Math.min(at, rows.size()), row(columns, old.getValue(), null, note(old.getKey(), before)));
            }
            at++;
        }
        ModelElement decision = after.byId().get(table.within());
        String name = decision == null || decision.name().isEmpty() ? table.within() : decision.name();
        return new TableDifference(name, List.copyOf(columns.values()), List.copyOf(rows));
    }

    private static Row row(
            Map<String, String> columns,
            @Nullable Map<String, String> before,
            @Nullable Map<String, String> after,
            String note) {
        List<Cell> cells = columns.keySet().stream()
                .map(column -> new Cell(said(before, column), said(after, column)))
                .toList();
        if (before == null || after == null) {
            return new Row(before == null ? Kind.ADDED : Kind.REMOVED, cells, note);
        }
        return new Row(cells.stream().anyMatch(Cell::isChanged) ? Kind.CHANGED : null, cells, note);
    }

    private static String said(@Nullable Map<String, String> cells, String column) {
        return cells == null ? "" : cells.getOrDefault(column, "");
    }

    /** What stands above each column, by its id and in their order. */
    private static Map<String, String> columns(String table, ModelElements file) {
        Map<String, String> columns = new LinkedHashMap<>();
        within(table, COLUMNS, file)
                .forEach(column -> columns.put(column.id(), column.name().isEmpty() ? column.id() : column.name()));
        return columns;
    }

    /** By row the cells by column; a row has them in the order of the columns. */
    private static Map<String, Map<String, String>> rows(String table, ModelElements file) {
        List<String> columns = List.copyOf(columns(table, file).keySet());
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (ModelElement rule : within(table, Set.of("rule"), file)) {
            Map<String, String> cells = new HashMap<>();
            for (ModelElement cell : within(rule.id(), CELLS, file)) {
                if (cells.size() < columns.size()) {
                    cells.put(columns.get(cells.size()), cell.facts().getOrDefault("text/text", ""));
                }
            }
            rows.put(rule.id(), new TreeMap<>(cells));
        }
        return rows;
    }

    private static String note(String rule, ModelElements file) {
        ModelElement element = file.byId().get(rule);
        return element == null ? "" : element.facts().getOrDefault("description/text", "");
    }

    private static List<ModelElement> within(String id, Set<String> types, ModelElements file) {
        return file.byId().values().stream()
                .filter(element -> element.within().equals(id) && types.contains(element.type()))
                .toList();
    }
}
