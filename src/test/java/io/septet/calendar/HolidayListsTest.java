package io.septet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.ProcessTest;
import io.septet.calendar.ListPutIn.Source;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The lists of holidays that count")
class HolidayListsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private static final Instant NOW = Instant.parse("2026-12-30T02:00:00Z");

    @Autowired
    HolidayLists lists;

    @Autowired
    WorkingTime time;

    @Autowired
    CalendarOnFile onFile;

    @Autowired
    CompanyCalendar company;

    @Autowired
    ListsOnRecord record;

    @Autowired
    FilesTakenIn takenIn;

    @Autowired
    BeanFactory beans;

    @TempDir
    Path directory;

    @BeforeEach
    void lateInDecember() {
        ClockUtil.setCurrentTime(Date.from(NOW));
    }

    @AfterEach
    void forget() {
        ListsInTests.forget(beans);
    }

    @Test
    @DisplayName("X7: are those that ship with Septet at first, which deadlines follow already")
    void shipped() {
        assertThat(lists.inForce())
                .extracting(ListPutIn::year, ListPutIn::source)
                .containsExactly(tuple(2024, Source.SHIPPED), tuple(2025, Source.SHIPPED), tuple(2026, Source.SHIPPED));
        assertThat(lists.inForce()).extracting(ListPutIn::followedAt).doesNotContainNull();
        assertThat(lists.recount()).isEmpty();
    }

    @Test
    @DisplayName(
            "X7: are on record with who put them in and when, and count on this node at once, on another when it looks")
    void putIn() {
        CalendarInForce another = new CalendarInForce(company, onFile, record, takenIn);
        assertThat(another.get().isWorkingDay(NEW_YEAR)).isTrue();

        put(ListsInTests.NEW_YEAR, 0);

        assertThat(time.isWorkingDay(NEW_YEAR)).isFalse();
        assertThat(time.unknownYears(time.today(), NEW_YEAR)).isEmpty();
        assertThat(another.get().isWorkingDay(NEW_YEAR)).isTrue();
        another.look();
        assertThat(another.get().isWorkingDay(NEW_YEAR)).isFalse();
        assertThat(new CalendarInForce(company, onFile, record, takenIn).get().isYearKnown(2027))
                .as("after a restart")
                .isTrue();
        assertThat(lists.inForce())
                .filteredOn(list -> list.year() == 2027)
                .extracting(ListPutIn::source, ListPutIn::file, ListPutIn::by, ListPutIn::at, ListPutIn::days)
                .containsExactly(tuple(Source.PAGE, "next.csv", PersonId.of("admin"), NOW, 3));
    }

    @Test
    @DisplayName("X7: are replaced by the one that is put in next, unless another has come in between")
    void replaced() {
        put(ListsInTests.NEW_YEAR, 0);
        String other = ListsInTests.NEW_YEAR + "2027-01-05,holiday,元旦,New Year's Day\n";
        assertThatThrownBy(() -> put(other, 0))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("holidays.refused.meanwhile");

        put(other, numberOf2027());

        assertThat(lists.days(2027)).hasSize(4);
        assertThatThrownBy(() -> put(other, numberOf2027()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("holidays.refused.same");
    }

    @Test
    @DisplayName("X7: come from a file once as it is: what is put in later counts until the file is another")
    void files() throws IOException {
        takeFile(ListsInTests.NEW_YEAR);
        assertThat(lists.inForce())
                .filteredOn(list -> list.year() == 2027)
                .extracting(ListPutIn::source, ListPutIn::file, ListPutIn::by)
                .containsExactly(tuple(Source.DIRECTORY, "2027.csv", null));
        assertThat(lists.recount()).isPresent();
        long number = numberOf2027();

        takeFile("# a remark\n" + ListsInTests.NEW_YEAR);
        assertThat(numberOf2027()).isEqualTo(number);
        put(ListsInTests.NEW_YEAR + "2027-01-05,holiday,元旦,New Year's Day\n", number);
        takeFile(ListsInTests.NEW_YEAR);
        assertThat(lists.days(2027)).hasSize(4);
        takeFile(
                ListsInTests.NEW_YEAR + "2027-01-06,holiday,元旦,New Year's Day\n2027-01-07,holiday,元旦,New Year's Day\n");
        assertThat(lists.days(2027)).hasSize(5);
    }

    @Test
    @DisplayName("X7: say from which day on open deadlines have to be counted anew, and how they may have been counted")
    void recount() {
        put(ListsInTests.NEW_YEAR, 0);
        put(ListsInTests.NEW_YEAR + "2027-01-05,holiday,元旦,New Year's Day\n", numberOf2027());

        Recount recount = lists.recount().orElseThrow();

        assertThat(recount.list()).isEqualTo(numberOf2027());
        assertThat(recount.from()).isEqualTo(NEW_YEAR);
        assertThat(recount.now().at(NOW, () -> time.plusWorkingDays(time.now(), 3)))
                .isEqualTo("2027-01-06T02:00:00Z");
        assertThat(recount.before())
                .extracting(before -> before.at(NOW, () -> time.plusWorkingDays(time.now(), 3)))
                .containsExactly(Instant.parse("2027-01-05T02:00:00Z"), Instant.parse("2027-01-04T02:00:00Z"));
        lists.followed(recount.list());
        assertThat(lists.recount()).isEmpty();
    }

    private void put(String list, long instead) {
        lists.put(2027, list.getBytes(StandardCharsets.UTF_8), "next.csv", PersonId.of("admin"), instead);
    }

    private long numberOf2027() {
        return lists.inForce().stream()
                .filter(list -> list.year() == 2027)
                .map(ListPutIn::number)
                .findFirst()
                .orElseThrow();
    }

    private void takeFile(String list) throws IOException {
        Files.writeString(directory.resolve("2027.csv"), list);
        takenIn.take(new HolidayFiles(directory));
        assertThat(List.of(2024, 2025, 2026))
                .allSatisfy(year -> assertThat(lists.days(year)).isNotEmpty());
    }
}
