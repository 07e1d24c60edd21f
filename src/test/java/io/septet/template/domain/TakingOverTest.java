package io.septet.template.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.goal.GoalStatement;
import io.septet.goal.KeyResult;
import io.septet.goal.Measure;
import io.septet.goal.TakesPart;
import io.septet.plan.Agreement;
import io.septet.plan.PartsEdit;
import io.septet.plan.PlanEdit;
import io.septet.plan.Raci;
import io.septet.plan.SamplePlans;
import io.septet.project.Category;
import io.septet.project.Part;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.State;
import io.septet.project.Step;
import io.septet.template.Blueprint;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G1: from a model")
class TakingOverTest {

    private static final WorkingTime TIME = new WorkingTime(Calendars.china(), Clock.systemUTC());
    private static final LocalDate START = LocalDate.of(2024, 9, 23);
    private static final DepartmentId MARKETING = DepartmentId.of("marketing");
    private static final DepartmentId SALES = DepartmentId.of("sales");

    private final Blueprint blueprint =
            new Abstraction(project("marketing.head", "marketing.bob", List.of()), TIME).of(SamplePlans.plan());

    private final Map<String, List<String>> company = Map.of(
            "marketing", List.of("marketing.head", "marketing.ann", "marketing.bob"),
            "sales", List.of("sales.head", "sales.ann", "sales.bob"),
            "legal", List.of("legal.ann"));

    private static ProjectView project(String lead, String coordinator, List<Participation> participations) {
        return new ProjectView(
                new ProjectId(UUID.randomUUID()),
                "CP-2024-0001",
                "618 campaign",
                Category.CAMPAIGN,
                MARKETING,
                PersonId.of(lead),
                PersonId.of(coordinator),
                Step.ARCHIVE,
                State.ARCHIVED,
                Instant.parse("2024-03-04T01:30:00Z"),
                PersonId.of(lead),
                null,
                null,
                null,
                participations);
    }

    /** Everybody but those who left; a department of which nobody is left is no more. */
    private Roster without(String... left) {
        List<Department> departments = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        company.forEach((department, members) -> {
            List<String> there = members.stream()
                    .filter(member -> !Set.of(left).contains(member))
                    .toList();
            if (!there.isEmpty()) {
                departments.add(new Department(DepartmentId.of(department), "Dept. of " + department));
            }
            there.forEach(member ->
                    people.add(new Person(PersonId.of(member), member, null, Set.of(DepartmentId.of(department)))));
        });
        return new Roster(departments, people);
    }

    private TakingOver takingOver(ProjectView project, Roster roster) {
        return new TakingOver(
                blueprint, project, new WorkingDaysFrom(START, TIME), roster, person -> "Name of " + person);
    }

    private static ProjectView next(String... departments) {
        return project(
                "sales.head",
                "sales.ann",
                List.of(departments).stream()
                        .map(department ->
                                Participation.through(DepartmentId.of(department), PersonId.of(department + ".ann")))
                        .toList());
    }

    private static List<String> codes(Taken<?> taken) {
        return taken.missing().stream().map(Finding::code).toList();
    }

    @Test
    @DisplayName("G1, G2: comes the goal on the new days, without the figures of then")
    void goal() {
        Taken<GoalStatement> taken = takingOver(next(), without()).goal();

        assertThat(codes(taken)).containsExactly("template.missing.figures");
        GoalStatement goal = taken.content();
        assertThat(goal.objective().specific()).isEqualTo("New customers of the 618 campaign buy again.");
        assertThat(goal.objective().measures())
                .containsExactly(new Measure("Repeat purchase rate within 30 days", null, null, "%"));
        assertThat(TIME.workingDaysBetween(START, goal.objective().dueOn()))
                .isEqualTo(TIME.workingDaysBetween(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 6, 28)));
        assertThat(goal.keyResults()).extracting(KeyResult::department).containsExactly(MARKETING, SALES);
        assertThat(goal.keyResults().get(1).dueOn()).isBefore(goal.objective().dueOn());
        assertThat(goal.keyResults()).allMatch(result -> TIME.isWorkingDay(result.dueOn()));
        assertThat(goal.scope().departments())
                .containsExactly(
                        new TakesPart(MARKETING, PersonId.of("marketing.ann")),
                        new TakesPart(SALES, PersonId.of("sales.ann")));
        assertThat(goal.scope().notPartOf()).containsExactly(DepartmentId.of("legal"));
        assertThat(goal.background()).isNull();
    }

    @Test
    @DisplayName("G1, G4: a contact who left is left open, a department that is no more left out, and both are said")
    void goalOfThoseWhoLeft() {
        Roster roster = without("marketing.ann", "sales.head", "sales.ann", "sales.bob");
        Taken<GoalStatement> taken = takingOver(next(), roster).goal();

        assertThat(taken.missing())
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(
                        tuple("template.missing.figures", List.of()),
                        tuple("template.missing.contact", List.of("Dept. of marketing", "Name of marketing.ann")),
                        tuple("template.missing.department", List.of("sales")));
        assertThat(taken.content().scope().departments()).containsExactly(new TakesPart(MARKETING, null));
        assertThat(taken.content().keyResults())
                .extracting(KeyResult::department)
                .containsExactly(MARKETING, null);
    }

    @Test
    @DisplayName("G1, R1: come the duties of each department that takes part; the power to decide is to be said anew")
    void parts() {
        Taken<PartsEdit> taken =
                takingOver(next("marketing", "legal"), without("marketing.bob")).parts();

        assertThat(taken.missing())
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(
                        tuple("template.missing.deputy", List.of("Dept. of marketing", "Name of marketing.bob")),
                        tuple("template.missing.part", List.of("Dept. of sales")));
        assertThat(taken.content().departments())
                .extracting(
                        PartsEdit.Row::department,
                        PartsEdit.Row::part,
                        PartsEdit.Row::duties,
                        PartsEdit.Row::mayDecide,
                        PartsEdit.Row::deputy,
                        PartsEdit.Row::reachedBy)
                .containsExactly(
                        tuple(MARKETING, Part.LEAD, "Runs the campaign", false, null, "ext. 101"),
                        tuple(DepartmentId.of("legal"), null, null, false, null, null));
    }

    @Test
    @DisplayName(
            "G1, R5: comes the communication plan; who leads and coordinates now takes the places of those who did")
    void agreement() {
        Taken<Agreement> taken = takingOver(next(), without("marketing.head")).agreement();

        assertThat(taken.missing()).isEmpty();
        assertThat(taken.content().emergencyPath()).containsExactly(new Agreement.Step(PersonId.of("sales.head"), 2));
        assertThat(taken.content().meetingTime()).isEqualTo("10:00");
        assertThat(taken.content().late()).isEqualTo("A written explanation");
    }

    private Taken<PlanEdit> work(Roster roster, LocalDate due, DepartmentId... departments) {
        return new TakingWorkOver(
                        new WorkingDaysFrom(START, TIME), List.of(departments), roster, person -> "Name of " + person)
                .items(blueprint, due, START);
    }

    @Test
    @DisplayName("G1, R2: come the work items on the new days, with all that they say")
    void work() {
        Taken<PlanEdit> taken = work(without(), LocalDate.of(2025, 1, 31), MARKETING, SALES);

        assertThat(taken.missing()).isEmpty();
        List<PlanEdit.Row> rows = taken.content().items();
        PlanEdit.Row survey = rows.get(0);
        PlanEdit.Row then = SamplePlans.survey();
        assertThat(rows)
                .extracting(PlanEdit.Row::start, PlanEdit.Row::end, PlanEdit.Row::predecessors)
                .containsExactly(
                        tuple(LocalDate.of(2024, 9, 24), LocalDate.of(2024, 10, 10), ""),
                        tuple(LocalDate.of(2024, 10, 11), LocalDate.of(2024, 11, 5), "W1"));
        assertThat(survey)
                .usingRecursiveComparison()
                .ignoringFields("start", "end", "predecessors")
                .isEqualTo(then);
    }

    @Test
    @DisplayName(
            "G1, R3: who left is first responsible no more, and who takes no part has none: said once for all items")
    void workOfThoseWhoLeft() {
        Taken<PlanEdit> taken = work(without("marketing.ann"), LocalDate.of(2024, 10, 31), MARKETING);

        assertThat(taken.missing())
                .extracting(Finding::code, Finding::arguments)
                .containsExactly(
                        tuple("template.missing.responsible", List.of("Name of marketing.ann", List.of("W1"))),
                        tuple("template.missing.responsible", List.of("Name of sales.bob", List.of("W2"))),
                        tuple("template.missing.cells", List.of("Dept. of sales", List.of("W1", "W2"))),
                        tuple("template.late", List.of(LocalDate.of(2024, 10, 31), List.of("W2"))));
        assertThat(taken.content().items())
                .extracting(PlanEdit.Row::responsible)
                .containsOnlyNulls();
        assertThat(taken.content().items().get(1).raci()).containsExactly(Map.entry(MARKETING, Raci.A));
    }

    @Test
    @DisplayName("G1: a template is kept as text and read as the same")
    void asText() {
        assertThat(BlueprintText.read(BlueprintText.write(blueprint))).isEqualTo(blueprint);
        assertThat(BlueprintText.write(blueprint)).doesNotContain("2024-");
        assertThat(blueprint.length()).isEqualTo(29);
    }
}
