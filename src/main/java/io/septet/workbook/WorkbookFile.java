package io.septet.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes tables as a workbook, a sheet each. A text stays a text whatever it begins with: it is kept as one, and marked so
 * that it does not become a formula when somebody edits it.
 */
public final class WorkbookFile {

    /** What browsers are told that a workbook is. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What Excel takes the beginning of a formula for, and what other programs strip before they look. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private static final int NARROW = 12 * 256;
    private static final int WIDE = 30 * 256;
    private static final int LONG = 12;

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle day;

    private WorkbookFile(XSSFWorkbook workbook) {
        this.workbook = workbook;
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = style();
        heading.setFont(bold);
        plain = style();
        quoted = style();
        quoted.setQuotePrefixed(true);
        day = style();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    private XSSFCellStyle style() {
        XSSFCellStyle made = workbook.createCellStyle();
        made.setWrapText(true);
        made.setVerticalAlignment(VerticalAlignment.TOP);
        return made;
    }

    public static byte[] of(List<Table> tables) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            WorkbookFile file = new WorkbookFile(workbook);
            tables.forEach(file::add);
            workbook.write(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Table table) {
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
        sheet.createFreezePane(0, 1);
        XSSFRow head = sheet.createRow(0);
        for (int at = 0; at < table.headings().size(); at++) {
            write(head.createCell(at), table.headings().get(at));
            head.getCell(at).setCellStyle(heading);
            sheet.setColumnWidth(at, isLong(table, at) ? WIDE : NARROW);
        }
        for (int number = 0; number < table.rows().size(); number++) {
            XSSFRow row = sheet.createRow(number + 1);
            List<Object> values = table.rows().get(number);
            for (int at = 0; at < values.size(); at++) {
                write(row.createCell(at), values.get(at));
            }
        }
    }

    private static boolean isLong(Table table, int column) {
        return table.rows().stream()
                .anyMatch(
                        row -> column < row.size() && row.get(column).toString().length() > LONG);
    }

    private void write(XSSFCell cell, Object value) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(plain);
        } else {
            String text = value.toString();
            cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            cell.setCellStyle(!text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0 ? quoted : plain);
        }
    }
}
