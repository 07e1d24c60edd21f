package io.septet.plan.domain;

import io.septet.findings.Finding;
import io.septet.plan.PlanColumn;
import io.septet.plan.PlanTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A row of a table while it is being read. */
final class TableRow {

    final String table;
    final int number;
    final Map<String, String> cells = new LinkedHashMap<>();
    final Map<String, String> original = new LinkedHashMap<>();
    private final List<Finding> refused = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();

    private final boolean ofMatrix;

    TableRow(String table, int number, boolean ofMatrix) {
        this.table = table;
        this.number = number;
        this.ofMatrix = ofMatrix;
    }

    /** Whether its table holds the parts of the departments. */
    boolean isOfMatrix() {
        return ofMatrix;
    }

    /** It cannot be taken, because of this. */
    void refuse(String code, Object... arguments) {
        refused.add(new Finding("", code, List.of(arguments)));
    }

    /** It can be taken, but this is to be known. */
    void remark(String code, Object... arguments) {
        remarks.add(new Finding("", code, List.of(arguments)));
    }

    String title() {
        return cells.getOrDefault(PlanColumn.TITLE.path(), "");
    }

    /** What tells the work item from others: its key, else its title. */
    String identity() {
        return cells.getOrDefault(PlanColumn.KEY.path(), byTitle());
    }

    /** Whatever it may be called by in another table. */
    Stream<String> identities() {
        return Stream.of(identity(), byTitle());
    }

    private String byTitle() {
        return "#" + TableHeadings.plain(title());
    }

    PlanTable.Row read() {
        return new PlanTable.Row(table, number, title(), cells, List.copyOf(refused), List.copyOf(remarks), original);
    }
}
