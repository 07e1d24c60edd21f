package io.septet.plan.domain;

import io.septet.findings.Findings;
import io.septet.plan.WorkItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A work item at its place in the grid, and where what is found about it is collected. */
final class Row {

    final WorkItem item;
    private final int at;
    private final Findings findings;

    Row(int at, WorkItem item, Findings findings) {
        this.at = at;
        this.item = item;
        this.findings = findings;
    }

    /** How people call the row: by its title, or its number while it has none. */
    String name() {
        return item.title() == null ? "#" + (at + 1) : item.title();
    }

    /** Adds a finding about one column, or with an empty one about the row; its message names the row first. */
    void find(String column, String code, Object... others) {
        List<Object> arguments = new ArrayList<>(List.of(name()));
        arguments.addAll(Arrays.asList(others));
        String path = "items[" + at + "]" + (column.isEmpty() ? "" : "." + column);
        findings.add(path, code, arguments.toArray());
    }
}
