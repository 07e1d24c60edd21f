package io.septet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A list of holidays that comes while Septet runs")
class CalendarOnFileTest {

    private static final LocalDate NATIONAL_DAY = LocalDate.of(2027, 10, 1);

    @TempDir
    Path directory;

    private Instant now = Instant.parse("2026-11-27T02:00:00Z");
    private WorkingTime time;

    @BeforeEach
    void start() throws IOException {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        CalendarSettings settings = new CalendarSettings(
                ZoneId.of("Asia/Shanghai"),
                List.of(new Shift(LocalTime.of(9, 0), LocalTime.of(17, 0))),
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                directory);
        time = new WorkingTime(new CalendarOnFile(settings, clock), clock);
    }

    @Test
    @DisplayName("counts within a minute, and operators see that the year is known")
    void taken() throws IOException {
        assertThat(time.isWorkingDay(NATIONAL_DAY)).isTrue();
        assertThat(time.unknownYears(time.today(), NATIONAL_DAY)).containsExactly(2027);
        assertThat(new CalendarHealth(time).health().getDetails())
                .containsEntry("yearsWithHolidays", List.of(2026))
                .containsEntry("yearsWithoutHolidays", List.of(2027));

        put("date,kind,name_zh,name_en\n2027-10-01,holiday,国庆节,National Day\n");
        now = now.plusSeconds(61);

        assertThat(time.isWorkingDay(NATIONAL_DAY)).isFalse();
        assertThat(time.unknownYears(time.today(), NATIONAL_DAY)).isEmpty();
        assertThat(new CalendarHealth(time).health().getDetails()).containsEntry("yearsWithoutHolidays", List.of());
    }

    @Test
    @DisplayName("changes nothing when it cannot be taken, and counts once it is right")
    void wrong() throws IOException {
        put("date,kind,name_zh,name_en\n2027-13-01,holiday,国庆节,National Day\n");
        now = now.plusSeconds(61);
        assertThat(time.isYearKnown(2027)).isFalse();
        assertThat(time.isYearKnown(2026)).isTrue();

        put("date,kind,name_zh,name_en\n2027-10-01,holiday,国庆节,National Day\n2027-10-04,holiday,国庆节,National Day\n");
        now = now.plusSeconds(61);
        assertThat(time.isYearKnown(2027)).isTrue();
    }

    private void put(String list) throws IOException {
        Files.writeString(directory.resolve("2027.csv"), list);
    }
}
