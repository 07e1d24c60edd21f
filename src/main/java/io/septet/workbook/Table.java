package io.septet.workbook;

import java.util.List;

/**
 * A table as it goes out: a sheet of its own.
 *
 * @param name of the sheet
 * @param rows texts, whole numbers and days, one for each heading; an empty text for nothing
 */
public record Table(String name, List<String> headings, List<List<Object>> rows) {

    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
