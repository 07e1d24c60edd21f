package io.septet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.domain.Calendars;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
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

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @DisplayName("are in the zone of whoever reads, which is named where the company's clocks show another time")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Europe/London|6 Dec 2026, 16:05 (GMT)|6 Dec 2026, 16:05 (GMT)",
                "zh|America/New_York|2026年12月6日 11:05（GMT-5）|2026-12-06 11:05（GMT-5）",
                "en|Asia/Kolkata|6 Dec 2026, 21:35 (GMT+5:30)|6 Dec 2026, 21:35 (GMT+5:30)",
                "en|Asia/Singapore|7 Dec 2026, 00:05|7 Dec 2026, 00:05"
            })
    void abroad(Locale reader, ZoneId zone, String moment, String inTable) {
        Instant at = Instant.parse("2026-12-06T16:05:00Z");
        assertThat(wording.moment(at, reader, zone)).isEqualTo(moment);

        LocaleContextHolder.setLocaleContext(new SimpleTimeZoneAwareLocaleContext(reader, TimeZone.getTimeZone(zone)));
        try {
            assertThat(wording.moment(at, reader)).as("on a page").isEqualTo(moment);
            assertThat(wording.momentInTable(at, reader))
                    .as("in a table of a page")
                    .isEqualTo(inTable);
            assertThat(wording.momentAtCompany(at, reader))
                    .as("in what is filed")
                    .doesNotContain("GMT");
            assertThat(wording.momentInTableAtCompany(at, reader))
                    .as("in a table of what is filed")
                    .doesNotContain("GMT");
            assertThat(wording.dayOf(at)).as("a day is the company's").isEqualTo(LocalDate.of(2026, 12, 7));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private static ReloadableResourceBundleMessageSource texts() {
        ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();
        texts.setBasename("classpath:messages/calendar");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
