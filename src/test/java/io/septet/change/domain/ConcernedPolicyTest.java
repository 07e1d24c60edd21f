package io.septet.change.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.change.ChangeClass;
import io.septet.change.ChangeId;
import io.septet.change.ChangeState;
import io.septet.change.ChangeView;
import io.septet.change.Effects;
import io.septet.change.domain.ConcernedPolicy.Concerned;
import io.septet.change.domain.ConcernedPolicy.LeftOut;
import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.goal.SampleGoals;
import io.septet.plan.Plan;
import io.septet.plan.Raci;
import io.septet.plan.RaciCell;
import io.septet.plan.SamplePlans;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.plan.domain.Comparison;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.State;
import io.septet.project.Step;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C4: a change concerns")
class ConcernedPolicyTest {

    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    private static final List<DepartmentId> DEPARTMENTS = departments("marketing", "sales", "research", "finance");

    private final Plan before = plan(DEPARTMENTS, item("marketing.bob", MONDAY));

    @Test
    @DisplayName("who does the item, contact and workers of who is consulted or informed, and who asked; nobody else")
    void touchedItem() {
        Plan after = plan(DEPARTMENTS, item("marketing.eve", MONDAY));

        Concerned concerned = concerned(0, before, after);

        assertThat(concerned.ofChange())
                .containsExactlyInAnyOrder(
                        PersonId.of("marketing.bob"),
                        PersonId.of("marketing.eve"),
                        PersonId.of("sales.ann"),
                        PersonId.of("sales.bob"),
                        PersonId.of("sales.asker"));
        assertThat(concerned.ofMoney()).isEmpty();
        assertThat(concerned.leftOut()).isEmpty();
    }

    @Test
    @DisplayName("everybody with a duty when more is different than work items")
    void everybody() {
        Plan after = new Plan(
                SampleGoals.statement(SampleGoals.objective(), List.of()),
                before.participations(),
                before.items(),
                before.communication(),
                before.rules());

        assertThat(concerned(0, before, after).ofChange())
                .contains(
                        PersonId.of("the.lead"),
                        PersonId.of("the.coordinator"),
                        PersonId.of("research.ann"),
                        PersonId.of("finance.ann"),
                        PersonId.of("sales.bob"));
    }

    @Test
    @DisplayName("finance when money changes: its head and contact, who are told that alone")
    void money() {
        Plan after = plan(DEPARTMENTS, item("finance.ann", MONDAY));

        Concerned concerned = concerned(100, before, after);

        assertThat(concerned.ofMoney())
                .containsExactlyInAnyOrder(PersonId.of("finance.head"), PersonId.of("finance.ann"));
        assertThat(concerned.ofChange()).doesNotContain(PersonId.of("finance.ann"));
    }

    @Test
    @DisplayName(
            "head, contact and deputy of a department that is left out, who are told that instead, unless they stay")
    void leftOut() {
        Plan after = plan(departments("marketing", "sales", "finance"), item("research.deputy", MONDAY));

        Concerned concerned = concerned(0, before, after);

        assertThat(concerned.leftOut())
                .containsExactly(new LeftOut(
                        new DepartmentId("research"),
                        Set.of(
                                PersonId.of("research.head"),
                                PersonId.of("research.ann"),
                                PersonId.of("research.deputy"))));
        assertThat(concerned.ofChange())
                .contains(PersonId.of("research.deputy"))
                .doesNotContain(PersonId.of("research.head"), PersonId.of("research.ann"));
    }

    private static List<DepartmentId> departments(String... ids) {
        return Stream.of(ids).map(DepartmentId::new).toList();
    }

    private static Concerned concerned(int money, Plan before, Plan after) {
        Roster roster = new Roster(
                DEPARTMENTS.stream().map(id -> new Department(id, id.value())).toList(),
                DEPARTMENTS.stream()
                        .flatMap(id -> Stream.of(".ann", ".bob", ".head", ".deputy")
                                .map(name -> new Person(PersonId.of(id + name), id + name, null, Set.of(id))))
                        .toList(),
                Map.of(
                        new DepartmentId("finance"),
                        PersonId.of("finance.head"),
                        new DepartmentId("research"),
                        PersonId.of("research.head")));
        return new ConcernedPolicy(roster, new DepartmentId("finance"))
                .by(change(money), project(before), before, after, Comparison.between(before, after));
    }

    private static ChangeView change(int money) {
        Effects effects = new Effects(
                false, null, false, null, false, 0, null, BigDecimal.valueOf(money), money > 0 ? "More" : null, null);
        return new ChangeView(
                new ChangeId(UUID.randomUUID()),
                PROJECT,
                1,
                PersonId.of("sales.asker"),
                Instant.EPOCH,
                "Why",
                "What",
                null,
                effects,
                ChangeClass.MAJOR,
                ChangeState.OPEN,
                List.of(),
                1,
                2,
                null,
                null,
                null,
                null);
    }

    private static ProjectView project(Plan plan) {
        return new ProjectView(
                PROJECT,
                "CP-2024-0001",
                "618",
                Category.CAMPAIGN,
                new DepartmentId("marketing"),
                PersonId.of("the.lead"),
                PersonId.of("the.coordinator"),
                Step.TRACKING,
                State.RUNNING,
                Instant.EPOCH,
                PersonId.of("the.lead"),
                null,
                null,
                null,
                plan.participations());
    }

    /** W1 as given, and W2, which sales.bob does and no change touches. */
    private static Plan plan(List<DepartmentId> departments, WorkItem first) {
        WorkItem second = new WorkItem(
                new WorkItemKey("W2"),
                "Coupons",
                null,
                PersonId.of("sales.bob"),
                MONDAY,
                MONDAY,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(new DepartmentId("sales"), new RaciCell(Raci.AR, null)));
        return new Plan(
                SampleGoals.inOrder(),
                departments.stream()
                        .map(id -> new Participation(
                                id, null, null, PersonId.of(id + ".ann"), PersonId.of(id + ".deputy"), null))
                        .toList(),
                List.of(first, second),
                SamplePlans.plan().communication(),
                SamplePlans.plan().rules());
    }

    /** W1, of which sales is informed. */
    private static WorkItem item(String responsible, LocalDate start) {
        return new WorkItem(
                new WorkItemKey("W1"),
                "Survey",
                null,
                PersonId.of(responsible),
                start,
                start.plusDays(4),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(
                        new DepartmentId("marketing"),
                        new RaciCell(Raci.AR, null),
                        new DepartmentId("sales"),
                        new RaciCell(Raci.I, null)));
    }
}
