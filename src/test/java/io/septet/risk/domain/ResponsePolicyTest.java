package io.septet.risk.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.State;
import io.septet.project.Step;
import io.septet.risk.ResponseOutcome;
import io.septet.risk.RiskAnswer;
import io.septet.risk.RiskCause;
import io.septet.risk.RiskMeasure;
import io.septet.tracking.DeliveryStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("T5: a response to a high risk")
class ResponsePolicyTest {

    /** Wednesday, 3 April 2024: the three days after it are Qingming, the Sunday is worked. */
    private static final Instant NOW = Instant.parse("2024-04-03T02:00:00Z");

    private static final WorkingTime TIME = new WorkingTime(Calendars.china(), Clock.fixed(NOW, SHANGHAI));

    private static final Roster ROSTER = new Roster(
            List.of(department("sales"), department("legal"), department("board")),
            List.of(person("bob", "sales"), person("lisa", "legal"), person("lead", "board")));

    private static final ProjectView PROJECT = new ProjectView(
            new ProjectId(UUID.randomUUID()),
            "CP-2024-0001",
            "Sale",
            Category.CAMPAIGN,
            DepartmentId.of("sales"),
            PersonId.of("lead"),
            PersonId.of("bob"),
            Step.TRACKING,
            State.RUNNING,
            NOW,
            PersonId.of("bob"),
            null,
            null,
            null,
            List.of(Participation.through(DepartmentId.of("sales"), PersonId.of("bob"))));

    private final ResponsePolicy policy = new ResponsePolicy(PROJECT, ROSTER, TIME);

    private static Department department(String id) {
        return new Department(DepartmentId.of(id), id);
    }

    private static Person person(String id, String department) {
        return new Person(PersonId.of(id), id, "", Set.of(DepartmentId.of(department)));
    }

    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource({
        "bob,  2024-04-03,",
        "bob,  2024-04-07,",
        "lead, 2024-04-08,",
        "bob,  2024-04-02, measures[0].dueOn risk.measure.dueOn.past",
        "bob,  2024-04-04, measures[0].dueOn risk.measure.dueOn.dayOff",
        "bob,  2024-04-13, measures[0].dueOn risk.measure.dueOn.dayOff",
        "gone, 2024-04-08, measures[0].owner risk.measure.owner.unknown",
        "lisa, 2024-04-08, measures[0].owner risk.measure.owner.outsider"
    })
    @DisplayName("names for each measure somebody of the project, and a working day to come")
    void measures(String owner, LocalDate dueOn, String found) {
        List<Finding> findings = policy.findings(answer(measure(owner, dueOn))).all();
        assertThat(findings)
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found));
    }

    @Test
    @DisplayName("names one measure at least, and is told everything that is wrong with all of them at once")
    void all() {
        assertThat(policy.findings(answer()).all()).extracting(Finding::code).containsExactly("risk.measures.none");
        assertThat(policy.findings(answer(
                                measure("bob", LocalDate.of(2024, 4, 8)),
                                measure("gone", LocalDate.of(2024, 4, 1)),
                                measure("lisa", LocalDate.of(2024, 4, 6))))
                        .all())
                .extracting(Finding::path)
                .containsExactly("measures[1].owner", "measures[1].dueOn", "measures[2].owner", "measures[2].dueOn");
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

    private static RiskMeasure measure(String owner, LocalDate dueOn) {
        return new RiskMeasure("Rent one", PersonId.of(owner), dueOn);
    }
}
