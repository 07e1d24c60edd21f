package io.septet.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.SpecialDay;
import io.septet.calendar.SpecialDay.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The shipped lists of holidays")
class ShippedHolidaysTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("name the seven public holidays, days in order, each once")
    @ValueSource(ints = {2024, 2025, 2026})
    void sevenHolidays(int year) {
        List<SpecialDay> days = Calendars.shipped(year).days();

        assertThat(days).extracting(SpecialDay::date).doesNotHaveDuplicates().isSorted();
        assertThat(days)
                .filteredOn(day -> day.kind() == Kind.HOLIDAY)
                .extracting(SpecialDay::chineseName)
                .containsOnly("元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节");
        assertThat(days)
                .filteredOn(day -> day.kind() == Kind.HOLIDAY)
                .extracting(SpecialDay::englishName)
                .containsOnly(
                        "New Year's Day",
                        "Spring Festival",
                        "Tomb-Sweeping Day",
                        "Labour Day",
                        "Dragon Boat Festival",
                        "Mid-Autumn Festival",
                        "National Day");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("put make-up days on weekends, each within three weeks of its holiday")
    @ValueSource(ints = {2024, 2025, 2026})
    void makeUpDays(int year) {
        List<SpecialDay> days = Calendars.shipped(year).days();

        assertThat(days)
                .filteredOn(day -> day.kind() == Kind.MAKE_UP_DAY)
                .isNotEmpty()
                .allSatisfy(makeUp -> {
                    assertThat(makeUp.date().getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                    assertThat(days).anySatisfy(holiday -> {
                        assertThat(holiday.kind()).isEqualTo(Kind.HOLIDAY);
                        assertThat(holiday.chineseName()).isEqualTo(makeUp.chineseName());
                        assertThat(holiday.date())
                                .isBetween(
                                        makeUp.date().minusWeeks(3),
                                        makeUp.date().plusWeeks(3));
                    });
                });
    }

    @ParameterizedTest(name = "{0}: {1} statutory days off leave {2} working days")
    @DisplayName("leave as many working days as the law: every day off beyond it is made up for")
    @CsvSource({"2024, 11, 251", "2025, 13, 248", "2026, 13, 248"})
    void workingDaysOfTheYear(int year, int statutoryDaysOff, int workingDays) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        long weekdays = newYear.datesUntil(newYear.plusYears(1))
                .filter(date -> !Calendars.WEEKEND.contains(date.getDayOfWeek()))
                .count();

        assertThat(weekdays - statutoryDaysOff).isEqualTo(workingDays);
        assertThat(Calendars.china().workingDaysBetween(newYear, newYear.plusYears(1)))
                .isEqualTo(workingDays);
    }

    @Test
    @DisplayName("give a day's name in the reader's language")
    void names() {
        SpecialDay day = Calendars.china().specialDay(LocalDate.of(2025, 10, 1)).orElseThrow();

        assertThat(day.name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("国庆节");
        assertThat(day.name(Locale.UK)).isEqualTo("National Day");
        assertThat(Calendars.china().specialDay(LocalDate.of(2025, 10, 18))).isEmpty();
    }
}
