package io.septet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table that goes out")
class WorkbookFileTest {

    @Test
    @DisplayName("R7: is a sheet with its headings, texts, numbers and days, and comes back the same")
    void table() {
        byte[] written = WorkbookFile.of(List.of(
                new Table(
                        "Plan",
                        List.of("Item", "Days", "Start"),
                        List.of(List.of("Survey", 3, LocalDate.of(2024, 3, 1)))),
                new Table("R/A:C", List.of("Item"), List.of())));

        List<Sheet> read = new Workbooks().read(written);

        assertThat(read).extracting(Sheet::name).containsExactly("Plan", "R A C");
        assertThat(read.get(0).rows().get(0).cell(0).text()).isEqualTo("Item");
        SheetRow row = read.get(0).rows().get(1);
        assertThat(row.cell(0).text()).isEqualTo("Survey");
        assertThat(row.cell(1).text()).isEqualTo("3");
        assertThat(row.cell(2).day()).isEqualTo("2024-03-01");
    }

    @ParameterizedTest
    @DisplayName("R7: has what looks like a formula as a text, which stays one when somebody edits it")
    @ValueSource(strings = {"=HYPERLINK(\"http://evil.example\")", "+1", "-1+cmd|' /C calc'!A0", "@SUM(1)", "\t=1"})
    void formulas(String text) throws IOException {
        byte[] written = WorkbookFile.of(List.of(new Table("Plan", List.of("Item"), List.of(List.of(text)))));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    @DisplayName("R7: cuts a text that no cell holds")
    void tooLong() {
        byte[] written =
                WorkbookFile.of(List.of(new Table("Plan", List.of("Item"), List.of(List.of("x".repeat(40_000))))));

        assertThat(new Workbooks().read(written).get(0).rows().get(1).cell(0).text())
                .hasSize(32_767);
    }
}
