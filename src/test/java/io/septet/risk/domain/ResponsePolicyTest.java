package io.septet.risk.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.risk.ResponseOutcome;
import io.septet.risk.RiskAnswer;
import io.septet.risk.RiskCause;
import io.septet.risk.RiskMeasure;
import io.septet.tracking.DeliveryStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("T5: a response to a high risk")
class ResponsePolicyTest {

    /** Wednesday, 3 April 2024: the three days after it are Qingming, the Sunday is worked. */
    private static final Instant NOW = Instant.parse("2024-04-03T02:00:00Z");

    private static final WorkingTime TIME = new WorkingTime(Calendars.china(), Clock.fixed(NOW, SHANGHAI));

    private final ResponsePolicy policy = new ResponsePolicy(TIME);

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({"2024-04-03, false", "2024-04-07, false", "2024-04-08, false", "2024-04-04, true", "2024-04-13, true"})
    @DisplayName("takes no measure until a day off; that a day is over is said of every action")
    void measures(LocalDate dueOn, boolean dayOff) {
        assertThat(policy.findings(answer(measure(LocalDate.of(2024, 3, 31)), measure(dueOn)))
                        .all())
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactlyElementsOf(dayOff ? List.of("measures[1].dueOn risk.measure.dueOn.dayOff") : List.of());
    }

    @Test
    @DisplayName("names one measure at least")
    void none() {
        assertThat(policy.findings(answer()).all()).extracting(Finding::code).containsExactly("risk.measures.none");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED,     CAUGHT_UP, false",
        "IN_PROGRESS, CAUGHT_UP, false",
        "HANDED_OVER, DELIVERED, true",
        "ACCEPTED,    DELIVERED, true",
        "WITHDRAWN,   WITHDRAWN, true"
    })
    @DisplayName("is over, and how, by what became of the item")
    void outcomes(DeliveryStatus status, ResponseOutcome outcome, boolean over) {
        assertThat(OutcomePolicy.of(status)).isEqualTo(outcome);
        assertThat(OutcomePolicy.isOver(status)).isEqualTo(over);
    }

    private static RiskAnswer answer(RiskMeasure... measures) {
        return new RiskAnswer(RiskCause.RESOURCES, "No printer", List.of(measures));
    }

    private static RiskMeasure measure(LocalDate dueOn) {
        return new RiskMeasure("Rent one", PersonId.of("bob"), dueOn);
    }
}
