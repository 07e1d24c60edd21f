package io.septet.notification.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.notification.ToldHow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S4: a message leaves")
class TellingTimePolicyTest {

    private static final WorkingTime TIME = new WorkingTime(Calendars.china(), Clock.system(SHANGHAI));
    private static final ToldHow AT_FIVE = new ToldHow(true, 17);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // Monday, within the day, at noon, and outside it
        "2024-03-04T09:30, 2024-03-04T09:30",
        "2024-03-04T12:30, 2024-03-04T12:30",
        "2024-03-04T07:59, 2024-03-04T09:00",
        "2024-03-04T09:00, 2024-03-04T09:00",
        "2024-03-04T18:29, 2024-03-04T18:29",
        "2024-03-04T18:30, 2024-03-05T09:00",
        "2024-03-04T23:59, 2024-03-05T09:00",
        // Friday evening, over the weekend
        "2024-03-08T19:00, 2024-03-11T09:00",
        "2024-03-09T10:00, 2024-03-11T09:00",
        // National Day, from Tuesday, 1 October, to Monday
        "2024-09-30T18:31, 2024-10-08T09:00",
        "2024-10-03T10:00, 2024-10-08T09:00",
        // a Sunday on which people work
        "2024-09-29T10:00, 2024-09-29T10:00"
    })
    @DisplayName("after the company's quiet hours, which last from the end of a working day to the start of the next")
    void quiet(LocalDateTime addressed, LocalDateTime leaves) {
        assertThat(leaves(true, ToldHow.AT_ONCE_BY_MAIL, false, true, addressed))
                .isEqualTo(leaves);
    }

    @Test
    @DisplayName("at once, at whatever time, where the company has no quiet hours")
    void noQuietHours() {
        LocalDateTime night = LocalDateTime.parse("2024-10-03T03:00");

        assertThat(leaves(false, ToldHow.AT_ONCE_BY_MAIL, false, true, night)).isEqualTo(night);
    }

    @Test
    @DisplayName("at once, on a holiday at night and whatever its reader has chosen, when it is urgent")
    void urgent() {
        LocalDateTime night = LocalDateTime.parse("2024-10-03T03:00");

        assertThat(leaves(true, AT_FIVE, true, false, night)).isEqualTo(night);
        assertThat(TellingTimePolicy.isForDigest(AT_FIVE, true, false)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}, with quiet hours {2}")
    @CsvSource({
        "2024-03-04T09:30, 2024-03-04T17:00, 2024-03-04T17:00",
        "2024-03-04T17:00, 2024-03-05T17:00, 2024-03-05T17:00",
        "2024-03-04T17:01, 2024-03-05T17:00, 2024-03-05T17:00",
        "2024-03-08T18:00, 2024-03-09T17:00, 2024-03-11T09:00",
        "2024-09-30T18:00, 2024-10-01T17:00, 2024-10-08T09:00"
    })
    @DisplayName("at the hour of its reader's digest, tomorrow's when today's has passed, when it is routine")
    void digest(LocalDateTime addressed, LocalDateTime leaves, LocalDateTime withQuietHours) {
        assertThat(leaves(false, AT_FIVE, false, false, addressed)).isEqualTo(leaves);
        assertThat(leaves(true, AT_FIVE, false, false, addressed)).isEqualTo(withQuietHours);
        assertThat(TellingTimePolicy.isForDigest(AT_FIVE, false, false)).isTrue();
    }

    @Test
    @DisplayName("before its reader's digest when it is about a task")
    void task() {
        LocalDateTime morning = LocalDateTime.parse("2024-03-04T09:30");

        assertThat(leaves(false, AT_FIVE, false, true, morning)).isEqualTo(morning);
        assertThat(TellingTimePolicy.isForDigest(AT_FIVE, false, true)).isFalse();
    }

    private static LocalDateTime leaves(
            boolean quietHours, ToldHow how, boolean urgent, boolean aboutTask, LocalDateTime addressed) {
        Instant moment = addressed.atZone(SHANGHAI).toInstant();
        return LocalDateTime.ofInstant(
                new TellingTimePolicy(TIME, quietHours).leaves(how, urgent, aboutTask, moment), SHANGHAI);
    }
}
