package io.septet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@DisplayName("The calendar's settings")
class CalendarSettingsTest {

    private static final LocalDate A_MONDAY = LocalDate.of(2025, 6, 16);

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(OnlyTheCalendar.class);

    @ParameterizedTest(name = "on a machine that speaks {0}")
    @DisplayName("come with working hours, weekend, zone and holidays of a Chinese company")
    @ValueSource(strings = {"zh-CN", "en-US", "de-DE"})
    void defaults(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            application.run(context -> {
                WorkingTime time = context.getBean(WorkingTime.class);
                assertThat(time.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
                assertThat(time.startOfWorkingDay(A_MONDAY)).isEqualTo("2025-06-16T01:00:00Z");
                assertThat(time.endOfWorkingDay(A_MONDAY)).isEqualTo("2025-06-16T10:30:00Z");
                assertThat(time.between(time.startOfWorkingDay(A_MONDAY), time.endOfWorkingDay(A_MONDAY)))
                        .hasHours(8);
                assertThat(time.isWorkingDay(LocalDate.of(2025, 6, 14))).isFalse();
                assertThat(time.isWorkingDay(LocalDate.of(2025, 10, 11))).isTrue();
            });
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("can be another company's")
    void changed(@TempDir Path directory) throws Exception {
        Files.writeString(
                directory.resolve("2025.csv"), "date,kind,name_zh,name_en\n2025-06-17,holiday,公司日,Company day\n");

        application
                .withPropertyValues(
                        "septet.calendar.zone=Europe/London",
                        "septet.calendar.hours[0].from=08:00",
                        "septet.calendar.hours[0].to=16:00",
                        "septet.calendar.weekend=",
                        "septet.calendar.directory=" + directory)
                .run(context -> {
                    WorkingTime time = context.getBean(WorkingTime.class);
                    assertThat(time.endOfWorkingDay(A_MONDAY)).isEqualTo("2025-06-16T15:00:00Z");
                    assertThat(time.isWorkingDay(A_MONDAY.plusDays(1))).isFalse();
                    assertThat(time.isWorkingDay(LocalDate.of(2025, 10, 5))).isTrue();
                });
    }

    @Test
    @DisplayName("stop the start when working hours or a file cannot be taken, saying why")
    void refused(@TempDir Path directory) throws Exception {
        application
                .withPropertyValues("septet.calendar.hours[0].from=18:00", "septet.calendar.hours[0].to=09:00")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("Working hours from 18:00 to 09:00: must begin before they end, on the same day"));

        Files.writeString(directory.resolve("2027.csv"), "date,kind,name_zh,name_en\ntomorrow,holiday,x,y\n");
        application.withPropertyValues("septet.calendar.directory=" + directory).run(context -> assertThat(
                        context.getStartupFailure())
                .rootCause()
                .hasMessageContaining("2027.csv, line 2: 'tomorrow' is not a date such as 2027-10-01"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(CalendarSettings.class)
    @Import(CalendarConfiguration.class)
    static class OnlyTheCalendar {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
