package io.septet.resource.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.resource.Need;
import io.septet.resource.Urgency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("T7: a request for a resource")
class NeedPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 4);

    private final NeedPolicy policy =
            new NeedPolicy(new Roster(List.of(new Department(DepartmentId.of("design"), "Design")), List.of()), TODAY);

    @Test
    @DisplayName("says what, from whom, what for, how urgent and for which days: all that is missing is named at once")
    void everything() {
        assertThat(found(new Need(project(), null, null, null, " ", null, null, null, null)))
                .containsExactly(
                        "from resource.from.missing",
                        "what resource.what.missing",
                        "purpose resource.purpose.missing",
                        "urgency resource.urgency.missing",
                        "neededFrom resource.neededFrom.missing",
                        "neededUntil resource.neededUntil.missing");
        assertThat(found(need("design", "Studio", TODAY, TODAY, null))).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2024-03-04, 2024-03-04,",
        "2024-03-03, 2024-03-04, neededFrom resource.neededFrom.past",
        "2024-03-05, 2024-03-04, neededUntil resource.neededUntil.before",
        "2024-03-04, 2025-03-04,",
        "2024-03-04, 2025-03-05, neededUntil resource.neededUntil.tooLong"
    })
    @DisplayName("is for days to come, a year at most")
    void days(LocalDate from, LocalDate until, String wrong) {
        assertThat(found(need("design", "Studio", from, until, null)))
                .containsExactlyElementsOf(wrong == null ? List.of() : List.of(wrong));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0,",
        "5000.01,",
        "5000.010,",
        "9999999999999.99,",
        "-0.01, cost resource.cost.negative",
        "0.001, cost resource.cost.decimals",
        "10000000000000, cost resource.cost.tooMuch",
        "1E+999999999, cost resource.cost.tooMuch",
        "1E-999999999, cost resource.cost.decimals"
    })
    @DisplayName("costs nothing or an amount with two decimals")
    void cost(BigDecimal cost, String wrong) {
        assertThat(found(need("design", "Studio", TODAY, TODAY, cost)))
                .containsExactlyElementsOf(wrong == null ? List.of() : List.of(wrong));
    }

    @Test
    @DisplayName("names a department of the company, and a resource in not too many characters")
    void names() {
        assertThat(found(need("nobody", "Studio", TODAY, TODAY, null))).containsExactly("from resource.from.unknown");
        assertThat(found(need("design", "x".repeat(200), TODAY, TODAY, null))).isEmpty();
        assertThat(found(need("design", "x".repeat(201), TODAY, TODAY, null)))
                .containsExactly("what resource.what.tooLong");
        // a single character that is written as 18 others where names are compared
        assertThat(found(need("design", "\ufdfa".repeat(100), TODAY, TODAY, null)))
                .containsExactly("what resource.what.tooLong");
    }

    private List<String> found(Need need) {
        return policy.findings(need).stream()
                .map((Finding finding) -> finding.path() + " " + finding.code())
                .toList();
    }

    private static Need need(String from, String what, LocalDate first, LocalDate last, BigDecimal cost) {
        return new Need(
                project(),
                WorkItemKey.of("W1"),
                DepartmentId.of(from),
                what,
                "For the film",
                Urgency.NORMAL,
                first,
                last,
                cost);
    }

    private static ProjectId project() {
        return new ProjectId(UUID.randomUUID());
    }
}
