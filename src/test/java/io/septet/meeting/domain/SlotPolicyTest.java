package io.septet.meeting.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.Shift;
import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.calendar.domain.WorkingCalendar;
import io.septet.calendar.domain.WorkingHours;
import io.septet.directory.PersonId;
import io.septet.meeting.BusyTime;
import io.septet.meeting.BusyTime.Why;
import io.septet.meeting.Slot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("M1: the first times that suit all")
class SlotPolicyTest {

    /** Monday, 8 September 2025, 09:30 in Shanghai: the notice of two working days allows Wednesday 09:30. */
    private static final Instant NOW = Instant.parse("2025-09-08T01:30:00Z");

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 9, 10);
    private static final LocalDate THURSDAY = LocalDate.of(2025, 9, 11);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private static SlotPolicy policy() {
        return new SlotPolicy(new WorkingTime(Calendars.china(), Clock.fixed(NOW, SHANGHAI)), 2);
    }

    private static BusyTime busy(String from, String until) {
        return new BusyTime(
                PersonId.of("ann"),
                LocalDateTime.parse(from).atZone(SHANGHAI).toInstant(),
                LocalDateTime.parse(until).atZone(SHANGHAI).toInstant(),
                Why.MEETING);
    }

    private static List<String> first(Duration length, LocalDate from, LocalDate last, BusyTime... busy) {
        return starts(policy().first(3, length, from, last, List.of(busy)), SHANGHAI);
    }

    private static List<String> starts(List<Slot> slots, ZoneId zone) {
        return slots.stream()
                .map(slot -> slot.start().atZone(zone).toLocalDateTime().toString())
                .toList();
    }

    @Test
    @DisplayName("follow one another from the moment on that the notice allows")
    void notice() {
        assertThat(first(HALF_AN_HOUR, LocalDate.of(2025, 9, 8), WEDNESDAY))
                .containsExactly("2025-09-10T09:30", "2025-09-10T10:00", "2025-09-10T10:30");
        assertThat(first(HALF_AN_HOUR, THURSDAY, THURSDAY))
                .containsExactly("2025-09-11T09:00", "2025-09-11T09:30", "2025-09-11T10:00");
        assertThat(first(HALF_AN_HOUR, LocalDate.of(2025, 9, 8), LocalDate.of(2025, 9, 9)))
                .isEmpty();
    }

    @Test
    @DisplayName("begin when the last meeting in the way is over, at the next quarter of an hour")
    void overlaps() {
        assertThat(first(
                        HALF_AN_HOUR,
                        THURSDAY,
                        THURSDAY,
                        busy("2025-09-11T09:15", "2025-09-11T10:00"),
                        busy("2025-09-11T09:45", "2025-09-11T10:20")))
                .containsExactly("2025-09-11T10:30", "2025-09-11T11:00", "2025-09-11T11:30");
    }

    @Test
    @DisplayName("may touch a meeting, before and after it")
    void touches() {
        assertThat(first(HALF_AN_HOUR, THURSDAY, THURSDAY, busy("2025-09-11T09:30", "2025-09-11T10:00")))
                .startsWith("2025-09-11T09:00", "2025-09-11T10:00");
    }

    @Test
    @DisplayName("do not go across the lunch break, nor beyond the end of the day")
    void breaks() {
        assertThat(first(Duration.ofMinutes(120), THURSDAY, THURSDAY))
                .containsExactly("2025-09-11T09:00", "2025-09-11T13:30", "2025-09-11T15:30");
        assertThat(first(Duration.ofMinutes(180), THURSDAY, THURSDAY))
                .containsExactly("2025-09-11T09:00", "2025-09-11T13:30");
        assertThat(first(Duration.ofMinutes(301), THURSDAY, THURSDAY)).isEmpty();
    }

    @Test
    @DisplayName(
            "are not on the days on which somebody is away, however far the absence reaches beyond those asked for")
    void away() {
        assertThat(first(
                        HALF_AN_HOUR,
                        WEDNESDAY,
                        LocalDate.of(2025, 9, 12),
                        busy("2025-09-01T00:00", "2025-09-12T00:00")))
                .startsWith("2025-09-12T09:00");
    }

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource({
        // Sunday, 28 September 2025 is worked; 1 to 8 October is National Day; Saturday, 11 October is worked
        "2025-09-27, 2025-09-28T09:00",
        "2025-10-01, 2025-10-09T09:00",
        "2025-10-11, 2025-10-11T09:00",
        "2025-10-12, 2025-10-13T09:00"
    })
    @DisplayName("are on working days, those included that make up for a holiday")
    void holidays(LocalDate from, String start) {
        assertThat(first(HALF_AN_HOUR, from, from.plusDays(10))).startsWith(start);
    }

    @Test
    @DisplayName("are real ones where the clocks change")
    void clocksChange() {
        ZoneId newYork = ZoneId.of("America/New_York");
        // on Sunday, 9 March 2025 the hour from 02:00 is not there
        LocalDate sunday = LocalDate.of(2025, 3, 9);
        WorkingCalendar nights = new WorkingCalendar(
                newYork,
                new WorkingHours(List.of(new Shift(LocalTime.of(1, 0), LocalTime.of(4, 0)))),
                Set.of(),
                List.of());
        SlotPolicy policy =
                new SlotPolicy(new WorkingTime(nights, Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), newYork)), 2);
        List<Slot> slots = policy.first(9, Duration.ofMinutes(60), sunday, sunday, List.of());
        assertThat(starts(slots, newYork)).containsExactly("2025-03-09T01:00", "2025-03-09T03:00");
        assertThat(slots)
                .allMatch(slot -> Duration.between(slot.start(), slot.end()).equals(Duration.ofMinutes(60)));
    }
}
