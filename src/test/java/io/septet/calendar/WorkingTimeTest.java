package io.septet.calendar;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.septet.calendar.domain.Calendars;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayName("Working time")
class WorkingTimeTest {

    private static final Instant FRIDAY_LATE = Instant.parse("2025-06-13T16:30:00Z");

    private final Logger log = (Logger) LoggerFactory.getLogger(WorkingTime.class);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final WorkingTime time = new WorkingTime(Calendars.china(), Clock.fixed(FRIDAY_LATE, ZoneOffset.UTC));

    @BeforeEach
    void listen() {
        said.start();
        log.addAppender(said);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(said);
    }

    @Test
    @DisplayName("has today's date in the company's zone, whatever the clock's")
    void today() {
        assertThat(time.now()).isEqualTo(FRIDAY_LATE);
        assertThat(time.today()).isEqualTo(LocalDate.of(2025, 6, 14));
        assertThat(time.zone()).isEqualTo(SHANGHAI);
    }

    @Test
    @DisplayName("says once for each year that its holidays are not known, and answers all the same")
    void unknownYear() {
        assertThat(time.isYearKnown(2027)).isFalse();
        Instant endOf2026 = Instant.parse("2026-12-31T02:00:00Z");

        assertThat(time.plusWorkingDays(endOf2026, 1)).isEqualTo(Instant.parse("2027-01-01T02:00:00Z"));
        assertThat(time.isWorkingDay(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(time.between(endOf2026, endOf2026.plusSeconds(60 * 60 * 24 * 800L)))
                .isPositive();
        assertThat(time.endOfWorkingDay(LocalDate.of(2029, 1, 1))).isNotNull();

        assertThat(said.list).extracting(ILoggingEvent::getLevel).containsOnly(Level.WARN);
        assertThat(said.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .satisfiesExactly(first -> assertThat(first).contains("[2027]"), second -> assertThat(second)
                        .contains("[2028, 2029]"));
    }

    @Test
    @DisplayName("has nothing to say about years that are known")
    void knownYear() {
        time.plusWorkingDays(FRIDAY_LATE, 100);
        time.minusWorkingDays(FRIDAY_LATE, 100);
        time.startOfWorkingDay(LocalDate.of(2024, 1, 1));

        assertThat(said.list).isEmpty();
    }
}
