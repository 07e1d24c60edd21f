package io.septet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("libreoffice")
@DisplayName("LibreOffice, where it is installed,")
class LibreOfficeTest {

    private static final int PATIENCE_MINUTES = 3;

    @TempDir
    Path folder;

    @Test
    @DisplayName("R7: opens a workbook that goes out, and what it saves is read the same")
    void opens() throws IOException, InterruptedException {
        byte[] written = WorkbookFile.of(List.of(
                new Table(
                        "计划表",
                        List.of("任务名称", "起止时间", "完成（%）"),
                        List.of(
                                List.of("=新产品需求调研", LocalDate.of(2024, 3, 1), 40),
                                List.of("+推广方案", "2024-03-20 ~ 2024-04-10", 0))),
                new Table("RACI", List.of("任务名称", "市场部"), List.of(List.of("@", "A/R")))));
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.write(folder.resolve("plan.xlsx"), written);

        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        out.toString(),
                        folder.resolve("plan.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(office.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();

        Workbooks workbooks = new Workbooks();
        assertThat(workbooks.read(Files.readAllBytes(out.resolve("plan.xlsx"))))
                .as(Files.readString(folder.resolve("said.txt")))
                .isEqualTo(workbooks.read(written));
    }
}
