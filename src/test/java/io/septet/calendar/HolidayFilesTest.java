package io.septet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.septet.calendar.domain.HolidayList;
import io.septet.calendar.domain.InvalidHolidayList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The files of holidays")
class HolidayFilesTest {

    @TempDir
    private Path directory;

    @Test
    @DisplayName("are the shipped ones when no directory is set")
    void shipped() throws IOException {
        assertThat(new HolidayFiles(null).years()).extracting(HolidayList::year).containsExactly(2024, 2025, 2026);
    }

    @Test
    @DisplayName("of a directory replace a shipped year and add a new one")
    void directory() throws IOException {
        write("2026.csv", "2026-05-04,holiday,公司日,Company day");
        write("2027.csv", "2027-10-01,holiday,国庆节,National Day");
        Files.writeString(directory.resolve("notes.txt"), "not a list");

        assertThat(new HolidayFiles(directory).years())
                .extracting(HolidayList::year)
                .containsExactly(2024, 2025, 2026, 2027);
        assertThat(new HolidayFiles(directory).years())
                .filteredOn(list -> list.year() == 2026)
                .singleElement()
                .satisfies(list -> assertThat(list.days()).hasSize(1));
    }

    @Test
    @DisplayName("are refused when one is wrong, with its place in the directory")
    void wrong() throws IOException {
        write("2027.csv", "2028-10-01,holiday,国庆节,National Day");

        assertThatExceptionOfType(InvalidHolidayList.class)
                .isThrownBy(() -> new HolidayFiles(directory))
                .withMessage(directory.resolve("2027.csv") + ", line 2: 2028-10-01 does not belong to 2027");
    }

    @Test
    @DisplayName("are refused when one is not named for a year, or the directory is missing")
    void misplaced() throws IOException {
        assertThatExceptionOfType(InvalidHolidayList.class)
                .isThrownBy(() -> new HolidayFiles(directory.resolve("missing")))
                .withMessageContaining("septet.calendar.directory");

        write("holidays.csv", "2027-10-01,holiday,国庆节,National Day");
        assertThatExceptionOfType(InvalidHolidayList.class)
                .isThrownBy(() -> new HolidayFiles(directory))
                .withMessageContaining("named for its year");
    }

    private void write(String name, String row) throws IOException {
        Files.writeString(directory.resolve(name), "date,kind,name_zh,name_en\n" + row + "\n");
    }
}
