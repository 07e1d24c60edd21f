package io.septet.action.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.action.Columns;
import io.septet.action.NewAction;
import io.septet.action.Origin;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("M6, T5: what is to be followed")
class ActionPolicyTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 4, 3);

    private static final Columns COLUMNS = new Columns("measures", "what", "owner", "dueOn");

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
            Instant.parse("2024-04-03T02:00:00Z"),
            PersonId.of("bob"),
            null,
            null,
            null,
            List.of(Participation.through(DepartmentId.of("sales"), PersonId.of("bob"))));

    private final ActionPolicy policy = new ActionPolicy(PROJECT, ROSTER, Set.of(PersonId.of("lisa")), 3);

    private static Department department(String id) {
        return new Department(DepartmentId.of(id), id);
    }

    private static Person person(String id, String department) {
        return new Person(PersonId.of(id), id, "", Set.of(DepartmentId.of(department)));
    }

    @ParameterizedTest(name = "{0} for {1} until {2}: {3}")
    @CsvSource({
        "bob,  ,      2024-04-03,",
        "bob,  sales, 2024-04-04,",
        "lead, ,      2024-04-08,",
        "bob,  ,      2024-04-02, measures[0].dueOn action.dueOn.past",
        "gone, ,      2024-04-08, measures[0].owner action.owner.unknown",
        "lisa, ,      2024-04-08, measures[0].owner action.owner.outsider",
        "lead, sales, 2024-04-08, measures[0].owner action.owner.otherDepartment",
        "lead, board, 2024-04-08, measures[0].owner action.owner.otherDepartment"
    })
    @DisplayName(
            "is done by somebody who may read about the project, for a department that takes part, by a day to come")
    void ownersAndDays(String owner, @Nullable String department, LocalDate dueOn, @Nullable String found) {
        assertThat(found(0, agreed("Rent one", owner, department, dueOn)))
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found));
    }

    @Test
    @DisplayName(
            "says what it is, in 2,000 characters at most; everything that is wrong with all of them is said at once")
    void words() {
        assertThat(found(
                        0,
                        agreed("x".repeat(2000), "bob", null, WEDNESDAY),
                        agreed(" \u3000", "gone", null, WEDNESDAY.minusDays(1)),
                        agreed("x".repeat(2001), "bob", null, WEDNESDAY)))
                .containsExactly(
                        "measures[1].what action.what.missing",
                        "measures[1].owner action.owner.unknown",
                        "measures[1].dueOn action.dueOn.past",
                        "measures[2].what action.what.tooLong");
    }

    @Test
    @DisplayName("is no more than anybody follows, with what is open already")
    void tooMany() {
        NewAction one = agreed("Rent one", "bob", null, WEDNESDAY);
        assertThat(found(2, one)).isEmpty();
        assertThat(found(0, one, one, one)).isEmpty();
        assertThat(found(3, one)).containsExactly("measures action.tooMany");
        assertThat(found(0, Collections.nCopies(4, one).toArray(NewAction[]::new)))
                .containsExactly("measures action.tooMany");
    }

    private List<String> found(int open, NewAction... agreed) {
        return policy.findings(List.of(agreed), COLUMNS, open).all().stream()
                .map(ActionPolicyTest::said)
                .toList();
    }

    private static String said(Finding finding) {
        return finding.path() + " " + finding.code();
    }

    private static NewAction agreed(String what, String owner, @Nullable String department, LocalDate dueOn) {
        return new NewAction(
                PROJECT.id(),
                new Origin("risk.response.kind", "response", "Item W1"),
                what,
                PersonId.of(owner),
                department == null ? null : DepartmentId.of(department),
                dueOn,
                PersonId.of("bob"),
                WEDNESDAY,
                false);
    }
}
