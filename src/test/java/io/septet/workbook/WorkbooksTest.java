package io.septet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.septet.findings.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A workbook")
class WorkbooksTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
              <Default Extension="xml" ContentType="application/xml"/>
              <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
              <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            </Types>""";
    private static final String RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
            </Relationships>""";
    private static final String WORKBOOK =
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
              <sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets>
            </workbook>""";
    private static final String SHEETS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
            </Relationships>""";

    private final Workbooks workbooks = new Workbooks();

    @Test
    @DisplayName("R7: is read into rows that know where they stand, with days as days")
    void rows() {
        List<Sheet> sheets = workbooks.read(made(workbook -> {
            XSSFSheet sheet = workbook.createSheet("Plan");
            text(sheet, 1, "Work item", "", "Start");
            text(sheet, 4, " Survey ");
            day(workbook, sheet.getRow(4), 2, "yyyy-mm-dd");
            sheet.getRow(4).createCell(3).setCellValue(0.5);
            sheet.getRow(4).createCell(4).setCellValue(true);
            workbook.createSheet("Notes");
        }));

        assertThat(sheets).extracting(Sheet::name).containsExactly("Plan", "Notes");
        List<SheetRow> rows = sheets.get(0).rows();
        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 5);
        assertThat(rows.get(1).cell(0).text()).isEqualTo("Survey");
        assertThat(rows.get(1).cell(2).day()).isEqualTo("2024-03-16");
        assertThat(rows.get(1).cell(2).text()).isEqualTo("2024-03-16");
        assertThat(rows.get(1).cell(3).text()).isEqualTo("0.5");
        assertThat(rows.get(1).cell(4).text()).isEqualTo("true");
        assertThat(rows.get(1).cell(9).isEmpty()).isTrue();
        assertThat(rows.get(1).place(2)).isEqualTo("C5");
        assertThat(sheets.get(1).rows()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("R7: has days in whatever way they are shown")
    @ValueSource(
            strings = {"yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "m/d/yy", "[$-804]yyyy\"年\"m\"月\"d\"日\";@", "dd.mm.yyyy"})
    void days(String format) {
        assertThat(cell(made(workbook -> day(workbook, workbook.createSheet().createRow(0), 0, format)))
                        .day())
                .isEqualTo("2024-03-16");
    }

    @Test
    @DisplayName("R7: has days whose East Asian format is known by its number alone")
    void eastAsianDays() {
        assertThat(cell(made(workbook -> {
                            XSSFCellStyle style = workbook.createCellStyle();
                            style.setDataFormat(31);
                            XSSFRow row = workbook.createSheet().createRow(0);
                            row.createCell(0).setCellValue(45367);
                            row.getCell(0).setCellStyle(style);
                        }))
                        .day())
                .isEqualTo("2024-03-16");
    }

    @Test
    @DisplayName("R7: may count its days from 1904")
    void from1904() {
        assertThat(cell(made(workbook -> {
                            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
                            day(workbook, workbook.createSheet().createRow(0), 0, "yyyy-mm-dd");
                        }))
                        .day())
                .isEqualTo("2024-03-16");
    }

    @Test
    @DisplayName("R7: shows a merged cell in each of its rows, but once beside one another")
    void merged() {
        Sheet sheet = workbooks
                .read(made(workbook -> {
                    XSSFSheet plan = workbook.createSheet();
                    text(plan, 0, "Plan of the year");
                    plan.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
                    text(plan, 1, "Sales", "Survey");
                    text(plan, 2, "", "Training");
                    plan.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
                }))
                .get(0);

        assertThat(sheet.rows()).hasSize(3);
        assertThat(sheet.rows().get(0).cells()).hasSize(1);
        assertThat(sheet.rows().get(2).cell(0).text()).isEqualTo("Sales");
    }

    @Test
    @DisplayName("R7: keeps to itself what it hides: sheets, rows, columns; which rows is told")
    void hidden() {
        List<Sheet> sheets = workbooks.read(made(workbook -> {
            XSSFSheet plan = workbook.createSheet("Plan");
            text(plan, 0, "Survey", "secret");
            text(plan, 1, "Training");
            plan.getRow(1).setZeroHeight(true);
            plan.setColumnHidden(1, true);
            text(workbook.createSheet("Lists"), 0, "x");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        }));

        assertThat(sheets).hasSize(1);
        assertThat(sheets.get(0).hidden()).containsExactly(2);
        assertThat(sheets.get(0).rows()).hasSize(1);
        assertThat(sheets.get(0).rows().get(0).cell(1).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("R7: counts with what its formulas last came to, and says where that is nothing or an error")
    void formulas() {
        SheetRow row = workbooks
                .read(made(workbook -> {
                    XSSFRow cells = workbook.createSheet().createRow(0);
                    cells.createCell(0).setCellFormula("\"Sur\"&\"vey\"");
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                    cells.createCell(1).setCellFormula("1+1");
                    cells.createCell(2).setCellErrorValue(FormulaError.REF);
                }))
                .get(0)
                .rows()
                .get(0);

        assertThat(row.cell(0).text()).isEqualTo("Survey");
        assertThat(row.cell(1).trouble()).isEqualTo("workbook.cell.notCalculated");
        assertThat(row.cell(2).trouble()).isEqualTo("workbook.cell.error");
    }

    @Test
    @DisplayName("R7: is read though its sheets are protected against changes")
    void isProtected() {
        assertThat(cell(made(workbook -> {
                            XSSFSheet sheet = workbook.createSheet();
                            text(sheet, 0, "Survey");
                            sheet.protectSheet("password");
                            workbook.lockStructure();
                        }))
                        .text())
                .isEqualTo("Survey");
    }

    @Test
    @DisplayName("R7: is read as other programs write it: texts in their cells, no places, days of ISO, readings aside")
    void otherPrograms() {
        SheetRow row = workbooks
                .read(
                        zip(
                                sheet(
                                        """
                        <sheetData><row>
                          <c t="inlineStr"><is><r><t>市场</t></r><r><t>部</t></r><rPh sb="0" eb="2"><t>shichang</t></rPh></is></c>
                          <c t="str"><f>A1</f><v>市场部</v></c>
                          <c t="d"><v>2024-03-16T00:00:00</v></c>
                        </row></sheetData>""")))
                .get(0)
                .rows()
                .get(0);

        assertThat(row.number()).isEqualTo(1);
        assertThat(row.cell(0).text()).isEqualTo("市场部");
        assertThat(row.cell(1).text()).isEqualTo("市场部");
        assertThat(row.cell(2).day()).isEqualTo(LocalDate.of(2024, 3, 16));
    }

    @Test
    @DisplayName("R7: is refused when it is none")
    void none() {
        assertThat(why("任务名称,负责部门".getBytes(StandardCharsets.UTF_8))).isEqualTo("workbook.none");
        assertThat(why(new byte[0])).isEqualTo("workbook.none");
        assertThat(why(zip(Map.of("word/document.xml", "<x/>")))).isEqualTo("workbook.none");
    }

    @Test
    @DisplayName("R7: is refused when it is of an older kind, locked by a password, or another program's")
    void otherKinds() {
        assertThat(why(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, 0x1A}))
                .isEqualTo("workbook.old");
        assertThat(why(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
                .isEqualTo("workbook.otherKind");
        assertThat(why(zip(Map.of("xl/workbook.bin", "x")))).isEqualTo("workbook.otherKind");
    }

    @Test
    @DisplayName("R7: is refused when it is larger than 10 MB")
    void tooLarge() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        new Random(1).nextBytes(large);
        assertThat(why(large)).isEqualTo("workbook.tooLarge");
    }

    @Test
    @DisplayName("R7: is refused when little of it unpacks to far too much, in many parts or in one")
    void bomb() {
        Map<String, String> parts = sheet("<sheetData><!--" + " ".repeat(70 * 1024 * 1024) + "--></sheetData>");
        assertThat(Assertions.assertTimeoutPreemptively(SOON, () -> why(zip(parts))))
                .isEqualTo("workbook.bomb");

        Map<String, String> many = sheet("<sheetData/>");
        for (int part = 0; part < 2100; part++) {
            many.put("xl/media/image%d.png".formatted(part), "");
        }
        assertThat(why(zip(many))).isEqualTo("workbook.bomb");
    }

    @Test
    @DisplayName("R7: is refused when its sheet goes on and on, and takes no time for it")
    void tooMuch() {
        String rows = "<row><c><v>1</v></c></row>".repeat(1_000_000);
        assertThat(Assertions.assertTimeoutPreemptively(
                        SOON, () -> why(zip(sheet("<sheetData>" + rows + "</sheetData>")))))
                .isEqualTo("workbook.tooMuch");
        assertThat(why(zip(sheet("<sheetData><row><c r=\"XFD1\"><v>1</v></c></row></sheetData>"))))
                .isEqualTo("workbook.tooMuch");
    }

    @Test
    @DisplayName("R7: may have a million rows in which nothing stands")
    void emptyRows() {
        String rows = "<row><c s=\"0\"/></row>".repeat(1_000_000);
        List<Sheet> sheets = Assertions.assertTimeoutPreemptively(
                SOON, () -> workbooks.read(zip(sheet("<sheetData>" + rows + "</sheetData>"))));
        assertThat(sheets.get(0).rows()).isEmpty();
    }

    @Test
    @DisplayName("R7: is refused when it has macros, whatever its name says")
    void macros() {
        Map<String, String> parts = sheet("<sheetData/>");
        parts.put("xl/vbaProject.bin", "x");
        assertThat(why(zip(parts))).isEqualTo("workbook.macros");

        Map<String, String> typed = sheet("<sheetData/>");
        typed.put(
                "[Content_Types].xml",
                TYPES.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        assertThat(why(zip(typed))).isEqualTo("workbook.macros");
    }

    @Test
    @DisplayName("R7: is refused when it takes values from elsewhere")
    void externalLinks() {
        Map<String, String> links = sheet("<sheetData/>");
        links.put("xl/externalLinks/externalLink1.xml", "<x/>");
        assertThat(why(zip(links))).isEqualTo("workbook.externalLinks");
        Map<String, String> connections = sheet("<sheetData/>");
        connections.put("xl/connections.xml", "<x/>");
        assertThat(why(zip(connections))).isEqualTo("workbook.externalLinks");
    }

    @Test
    @DisplayName("R7: is refused when it is damaged, or would have other files read")
    void damaged() {
        byte[] whole = made(workbook -> text(workbook.createSheet(), 0, "Survey"));
        assertThat(why(Arrays.copyOf(whole, whole.length / 2))).isIn("workbook.broken", "workbook.none");
        assertThat(why(zip(sheet("<sheetData><row>")))).isEqualTo("workbook.broken");
        Map<String, String> entity = sheet("<sheetData/>");
        entity.put(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>");
        assertThat(why(zip(entity))).isEqualTo("workbook.broken");
    }

    private SheetCell cell(byte[] file) {
        return workbooks.read(file).get(0).rows().get(0).cell(0);
    }

    private String why(byte[] file) {
        Refused refused = catchThrowableOfType(Refused.class, () -> workbooks.read(file));
        return refused.findings().get(0).code();
    }

    private static byte[] made(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(XSSFSheet sheet, int at, String... texts) {
        XSSFRow row = sheet.createRow(at);
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                row.createCell(column).setCellValue(texts[column]);
            }
        }
    }

    private static void day(XSSFWorkbook workbook, XSSFRow row, int column, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        row.createCell(column).setCellValue(LocalDate.of(2024, 3, 16));
        row.getCell(column).setCellStyle(style);
    }

    /** The parts of a workbook with one sheet. */
    private static Map<String, String> sheet(String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", RELATIONS);
        parts.put("xl/workbook.xml", WORKBOOK);
        parts.put("xl/_rels/workbook.xml.rels", SHEETS);
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + content
                        + "</worksheet>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(written)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }
}
