package io.septet.workbook;

import io.septet.findings.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one sheet as it goes by, so that it takes no more memory than what stands in it. */
final class SheetContents extends DefaultHandler {

    /** Rows in which something stands; a plan has at most 500 work items. */
    static final int MOST_ROWS = 2000;

    static final int MOST_COLUMNS = 200;

    /** Numbers of formats that East Asian editions of Excel have for dates without writing them down. */
    private static final List<int[]> EAST_ASIAN_DATES = List.of(new int[] {27, 36}, new int[] {50, 58});

    private final String name;
    private final SharedStrings strings;
    private final @Nullable StylesTable styles;
    private final boolean from1904;

    private final SortedMap<Integer, SortedMap<Integer, SheetCell>> rows = new TreeMap<>();
    private final List<Integer> hidden = new ArrayList<>();
    private final List<int[]> hiddenColumns = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();

    private int row;
    private boolean rowIsHidden;
    private int column;
    private String type = "n";
    private int style;
    private boolean isFormula;
    /** How Chinese or Japanese is read stands beside the text. */
    private boolean isReading;

    private @Nullable StringBuilder text;
    private final StringBuilder value = new StringBuilder();

    /** @param styles null in a workbook that has none */
    SheetContents(String name, SharedStrings strings, @Nullable StylesTable styles, boolean from1904) {
        this.name = name;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "col" -> hideColumns(attributes);
            case "row" -> {
                row = attributes.getValue("r") == null ? row + 1 : Integer.parseInt(attributes.getValue("r"));
                rowIsHidden = isSet(attributes.getValue("hidden"));
                column = -1;
            }
            case "c" -> beginCell(attributes);
            case "f" -> isFormula = true;
            case "rPh" -> isReading = true;
            case "v", "t" -> text = isReading ? null : new StringBuilder();
            case "mergeCell" -> {
                if (merged.size() < MOST_ROWS) {
                    merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
                }
            }
            default -> {}
        }
    }

    private void hideColumns(Attributes attributes) {
        if (isSet(attributes.getValue("hidden"))) {
            hiddenColumns.add(new int[] {
                Integer.parseInt(attributes.getValue("min")) - 1, Integer.parseInt(attributes.getValue("max")) - 1
            });
        }
    }

    private void beginCell(Attributes attributes) {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        isFormula = false;
        value.setLength(0);
    }

    @Override
    public void characters(char[] written, int start, int length) {
        if (text != null) {
            text.append(written, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "v", "t" -> {
                if (text != null) {
                    value.append(text);
                }
                text = null;
            }
            case "rPh" -> isReading = false;
            case "c" -> keep(cell());
            default -> {}
        }
    }

    private void keep(SheetCell cell) {
        boolean isHidden = hiddenColumns.stream().anyMatch(range -> range[0] <= column && column <= range[1]);
        if (cell.isEmpty() || isHidden) {
            return;
        }
        if (rowIsHidden) {
            if (!hidden.contains(row) && hidden.size() < MOST_ROWS) {
                hidden.add(row);
            }
            return;
        }
        rows.computeIfAbsent(row, first -> new TreeMap<>()).put(column, cell);
        if (rows.size() > MOST_ROWS || column >= MOST_COLUMNS) {
            throw Refused.because("workbook.tooMuch", name, MOST_ROWS, MOST_COLUMNS);
        }
    }

    private SheetCell cell() {
        String written = value.toString();
        if (written.isEmpty()) {
            return isFormula ? SheetCell.broken("workbook.cell.notCalculated") : SheetCell.EMPTY;
        }
        return switch (type) {
            case "s" ->
                SheetCell.of(strings.getItemAt(Integer.parseInt(written)).getString());
            case "e" -> SheetCell.broken("workbook.cell.error");
            case "b" -> SheetCell.of(String.valueOf(isSet(written)));
            case "d" -> day(written);
            case "n" -> number(Double.parseDouble(written));
            default -> SheetCell.of(written);
        };
    }

    private static SheetCell day(String written) {
        try {
            return SheetCell.of(LocalDate.parse(written.substring(0, Math.min(10, written.length()))));
        } catch (DateTimeParseException none) {
            return SheetCell.of(written);
        }
    }

    private SheetCell number(double number) {
        if (isDay() && DateUtil.isValidExcelDate(number)) {
            return SheetCell.of(DateUtil.getLocalDateTime(number, from1904).toLocalDate());
        }
        return SheetCell.of(NumberToTextConverter.toText(number));
    }

    private boolean isDay() {
        XSSFCellStyle looks = styles != null && style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
        if (looks == null) {
            return false;
        }
        int format = looks.getDataFormat();
        return EAST_ASIAN_DATES.stream().anyMatch(range -> range[0] <= format && format <= range[1])
                || DateUtil.isADateFormat(format, looks.getDataFormatString());
    }

    private static boolean isSet(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    /** What stands in a merged cell stands in each of its rows; beside one another it stands once. */
    Sheet sheet() {
        for (CellRangeAddress range : merged) {
            SortedMap<Integer, SheetCell> first = rows.get(range.getFirstRow() + 1);
            SheetCell shown = first == null ? null : first.get(range.getFirstColumn());
            if (shown != null) {
                rows.subMap(range.getFirstRow() + 1, range.getLastRow() + 2)
                        .values()
                        .forEach(cells -> cells.putIfAbsent(range.getFirstColumn(), shown));
            }
        }
        return new Sheet(
                name,
                rows.entrySet().stream()
                        .map(each -> new SheetRow(each.getKey(), each.getValue()))
                        .toList(),
                hidden);
    }
}
