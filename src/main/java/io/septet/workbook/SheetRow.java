package io.septet.workbook;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/**
 * A row in which something stands.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells those in which something stands, by the number of their column from 0
 */
public record SheetRow(int number, SortedMap<Integer, SheetCell> cells) {

    public SheetRow {
        cells = new TreeMap<>(cells);
    }

    /** What stands in a column; an empty cell where nothing does. */
    public SheetCell cell(int column) {
        return cells.getOrDefault(column, SheetCell.EMPTY);
    }

    /** How a spreadsheet calls the cell in a column, such as {@code C5}. */
    public String place(int column) {
        return CellReference.convertNumToColString(column) + number;
    }
}
