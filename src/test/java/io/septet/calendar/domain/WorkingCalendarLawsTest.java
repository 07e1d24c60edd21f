package io.septet.calendar.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds at every moment: tried every 185 minutes of 2025, which comes round to each fifth minute of the day. */
@DisplayName("At every moment of a year")
class WorkingCalendarLawsTest {

    private static final Duration DAY = Duration.ofHours(8);

    private static final List<Instant> MOMENTS = Stream.iterate(
                    LocalDateTime.of(2025, 1, 1, 0, 0),
                    moment -> moment.getYear() == 2025,
                    moment -> moment.plusMinutes(185))
            .map(moment -> moment.atZone(SHANGHAI).toInstant())
            .toList();

    private final WorkingCalendar calendar = Calendars.china();

    @ParameterizedTest(name = "{0} of them")
    @DisplayName("as much working time passes as was added")
    @ValueSource(ints = {0, 1, 3, 8, 24, 61})
    void plusAgreesWithBetween(int number) {
        Duration hours = Duration.ofHours(number);
        Duration days = DAY.multipliedBy(number);

        assertThat(momentsThatBreak(moment -> between(moment, calendar.plusWorkingHours(moment, number), hours)))
                .isEmpty();
        assertThat(momentsThatBreak(moment -> between(moment, calendar.plusWorkingDays(moment, number), days)))
                .isEmpty();
        assertThat(momentsThatBreak(moment -> between(calendar.minusWorkingDays(moment, number), moment, days)))
                .isEmpty();
    }

    @Test
    @DisplayName("a later start never gives an earlier deadline")
    void deadlinesKeepTheirOrder() {
        assertThat(MOMENTS)
                .extracting(moment -> calendar.plusWorkingDays(moment, 2))
                .isSorted();
        assertThat(MOMENTS)
                .extracting(moment -> calendar.plusWorkingHours(moment, 5))
                .isSorted();
        assertThat(MOMENTS)
                .extracting(moment -> calendar.minusWorkingDays(moment, 2))
                .isSorted();
    }

    @Test
    @DisplayName("a deadline falls on a working day and lies ahead")
    void deadlinesAreWorkingDays() {
        assertThat(momentsThatBreak(moment -> liesAhead(moment, calendar.plusWorkingDays(moment, 2))))
                .isEmpty();
        assertThat(momentsThatBreak(moment -> liesAhead(moment, calendar.plusWorkingHours(moment, 5))))
                .isEmpty();
        assertThat(momentsThatBreak(moment -> liesAhead(moment, calendar.endOfWorkingDay(moment))))
                .isEmpty();
    }

    @Test
    @DisplayName("during a working day, there and back again is the same moment")
    void minusUndoesPlus() {
        assertThat(momentsThatBreak(
                        moment -> !calendar.plusWorkingDays(moment, 0).equals(moment)
                                || calendar.minusWorkingDays(calendar.plusWorkingDays(moment, 7), 7)
                                        .equals(moment)))
                .isEmpty();
    }

    @Test
    @DisplayName("the number of working days is what counting them one by one gives")
    void countsAgree() {
        LocalDate first = LocalDate.of(2023, 12, 1);
        long counted = 0;
        for (LocalDate date = first; date.isBefore(LocalDate.of(2027, 2, 1)); date = date.plusDays(1)) {
            assertThat(calendar.workingDaysBetween(first, date)).as("%s", date).isEqualTo(counted);
            counted += calendar.isWorkingDay(date) ? 1 : 0;
        }
    }

    private boolean between(Instant from, Instant to, Duration work) {
        return calendar.between(from, to).equals(work);
    }

    private boolean liesAhead(Instant moment, Instant due) {
        return due.isAfter(moment) && calendar.isWorkingDay(LocalDate.ofInstant(due, SHANGHAI));
    }

    private static List<Instant> momentsThatBreak(Predicate<Instant> law) {
        return MOMENTS.stream().filter(law.negate()).toList();
    }
}
