package io.septet.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.septet.calendar.SpecialDay;
import io.septet.calendar.SpecialDay.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A list of holidays")
class HolidayListTest {

    private static final String HEADER = "date,kind,name_zh,name_en\n";

    @Test
    @DisplayName("is read as Excel writes it too: byte order mark, carriage returns, spaces")
    void read() throws IOException {
        HolidayList list = read("\uFEFF# notice\r\n\r\n" + HEADER.replace("\n", "\r\n")
                + "2027-01-01, holiday, 元旦, New Year's Day\r\n2027-01-03,make-up,元旦,New Year's Day\r\n");

        assertThat(list.year()).isEqualTo(2027);
        assertThat(list.days())
                .containsExactly(
                        new SpecialDay(LocalDate.of(2027, 1, 1), Kind.HOLIDAY, "元旦", "New Year's Day"),
                        new SpecialDay(LocalDate.of(2027, 1, 3), Kind.MAKE_UP_DAY, "元旦", "New Year's Day"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is refused for one wrong row, naming file, line and reason")
    @CsvSource(
            delimiter = ';',
            value = {
                "2027/01/02,holiday,元旦,New Year's Day; '2027/01/02' is not a date such as 2027-10-01",
                "2027-02-29,holiday,元旦,New Year's Day; '2027-02-29' is not a date such as 2027-10-01",
                "2026-12-31,holiday,元旦,New Year's Day; 2026-12-31 does not belong to 2027",
                "2027-01-02,workday,元旦,New Year's Day; 'workday' is neither holiday nor make-up",
                "2027-01-02,holiday,,New Year's Day; the day needs a name in Chinese and in English",
                "2027-01-02,holiday,元旦; expected 4 columns (date,kind,name_zh,name_en) but found 3",
                "2027-01-01,make-up,元旦,New Year's Day; 2027-01-01 is listed twice",
            })
    void wrongRow(String row, String reason) {
        assertThatExceptionOfType(InvalidHolidayList.class)
                .isThrownBy(() -> read(HEADER + "2027-01-01,holiday,元旦,New Year's Day\n" + row + "\n"))
                .withMessage("2027.csv, line 3: " + reason);
    }

    @Test
    @DisplayName("is refused without its header")
    void noHeader() {
        assertThatExceptionOfType(InvalidHolidayList.class)
                .isThrownBy(() -> read("2027-01-01,holiday,元旦,New Year's Day\n"))
                .withMessage("2027.csv, line 1: the header must be 'date,kind,name_zh,name_en'");
    }

    @Test
    @DisplayName("is refused when it names no day")
    void empty() {
        assertThatExceptionOfType(InvalidHolidayList.class)
                .isThrownBy(() -> read(HEADER))
                .withMessage("2027.csv, line 1: the list ends without naming a day");
    }

    @Test
    @DisplayName("is refused in another encoding than UTF-8")
    void encoding() {
        byte[] gbk = (HEADER + "2027-01-01,holiday,元旦,New Year's Day\n").getBytes(Charset.forName("GBK"));

        assertThatExceptionOfType(InvalidHolidayList.class)
                .isThrownBy(() -> HolidayList.read("2027.csv", 2027, new ByteArrayInputStream(gbk)))
                .withMessageContaining("2027.csv, line")
                .withMessageContaining("not UTF-8");
    }

    private static HolidayList read(String content) throws IOException {
        return HolidayList.read("2027.csv", 2027, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
