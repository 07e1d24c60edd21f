package io.septet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.domain.Calendars;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

@DisplayName("Days and moments in words")
class DateWordingTest {

    private final DateWording wording = new DateWording(texts(), new WorkingTime(Calendars.china(), Clock.systemUTC()));

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("are as the reader's language writes them")
    @CsvSource(
            delimiter = '|',
            value = {"en|27 Nov 2026|7 Dec 2026, 00:05", "zh|2026年11月27日|2026年12月7日 00:05"})
    void words(Locale reader, String day, String moment) {
        assertThat(wording.day(LocalDate.of(2026, 11, 27), reader)).isEqualTo(day);
        assertThat(wording.moment(Instant.parse("2026-12-06T16:05:00Z"), reader))
                .as("in the company's zone")
                .isEqualTo(moment);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("stand in figures alone in the tables and charts of Chinese pages")
    @CsvSource(
            delimiter = '|',
            value = {"en|7 Nov 2026|7 Dec 2026, 00:05", "zh|2026-11-07|2026-12-07 00:05"})
    void inTables(Locale reader, String day, String moment) {
        assertThat(wording.dayInTable(LocalDate.of(2026, 11, 7), reader)).isEqualTo(day);
        assertThat(wording.momentInTable(Instant.parse("2026-12-06T16:05:00Z"), reader))
                .as("in the company's zone")
                .isEqualTo(moment);
    }

    private static ReloadableResourceBundleMessageSource texts() {
        ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();
        texts.setBasename("classpath:messages/calendar");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
