package io.septet.workbook;

import java.util.List;

/**
 * A sheet as it was read, or a block of cells that was pasted.
 *
 * @param name as its tab says; empty for a block
 * @param rows those in which something stands, from the top
 * @param hidden numbers of the rows that are hidden, in which something stands; they are not among the rows
 */
public record Sheet(String name, List<SheetRow> rows, List<Integer> hidden) {

    public Sheet {
        rows = List.copyOf(rows);
        hidden = List.copyOf(hidden);
    }
}
