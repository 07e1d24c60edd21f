package io.septet.emergency.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.emergency.Agreed;
import io.septet.findings.Finding;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("T9: what was agreed in an emergency")
class AgreedPolicyTest {

    /** Tuesday, 5 March 2024, 10:00 in Shanghai. */
    private static final Instant NOW = Instant.parse("2024-03-05T02:00:00Z");

    /** Monday evening at 22:00. */
    private static final Instant RAISED = Instant.parse("2024-03-04T14:00:00Z");

    private final AgreedPolicy policy =
            new AgreedPolicy(new WorkingTime(Calendars.china(), Clock.fixed(NOW, SHANGHAI)));

    @ParameterizedTest(name = "on {0} at {1}: {2} {3}")
    @DisplayName("was agreed before now, and at most a day before it was raised")
    @CsvSource({
        "2024-03-05, 10:00, ,",
        "2024-03-05, 10:01, agreedAt, emergency.agreedAt.future",
        "2024-03-06, 00:00, agreedAt, emergency.agreedAt.future",
        "2024-03-03, 22:00, ,",
        "2024-03-03, 21:59, agreedOn, emergency.agreedOn.before",
    })
    void when(LocalDate on, LocalTime at, String field, String code) {
        Agreed agreed = new Agreed("Water comes", "The brigade", on, at);
        assertThat(policy.findings(agreed, RAISED).all())
                .isEqualTo(field == null ? List.of() : List.of(new Finding(field, code, List.of())));
        assertThat(policy.moment(agreed))
                .isEqualTo(on.atTime(at).atZone(SHANGHAI).toInstant());
    }
}
