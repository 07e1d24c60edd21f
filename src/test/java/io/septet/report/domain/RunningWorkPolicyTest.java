package io.septet.report.domain;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.plan.Plan;
import io.septet.plan.PlanVersion;
import io.septet.plan.Raci;
import io.septet.plan.SamplePlans;
import io.septet.plan.WorkItem;
import io.septet.plan.domain.FrozenPlan;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.State;
import io.septet.project.Step;
import io.septet.report.ReportedWeek;
import io.septet.tracking.DeliveryView;
import io.septet.tracking.domain.ItemDelivery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T3: who reports of a week, and on what")
class RunningWorkPolicyTest {

    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final ReportedWeek WEEK =
            new ReportedWeek(MONDAY.minusDays(2), FRIDAY, MONDAY.plusDays(7), LocalTime.of(10, 0));
    private static final WorkingTime TIME = new WorkingTime(Calendars.china(), Clock.fixed(noon(FRIDAY), SHANGHAI));

    private static final DepartmentId MARKETING = DepartmentId.of("marketing");
    private static final DepartmentId SALES = DepartmentId.of("sales");
    private static final DepartmentId FINANCE = DepartmentId.of("finance");
    private static final DepartmentId LEGAL = DepartmentId.of("legal");

    private static final WorkItem ITEM = item(
            "W1",
            "marketing.bob",
            MONDAY,
            FRIDAY,
            Map.of("marketing", Raci.A, "sales", Raci.R, "finance", Raci.C, "legal", Raci.I));

    private final RunningWorkPolicy policy = new RunningWorkPolicy(Map.of(ITEM.key(), ITEM), SHANGHAI);

    @Test
    @DisplayName(
            "departments that answer for running work or do it, as long as they take part; not who is asked or told")
    void departments() {
        List<DeliveryView> running = List.of(delivery(begun(MONDAY)));
        assertThat(policy.departments(project("sales", "marketing", "finance", "legal"), running, WEEK))
                .containsExactly(SALES, MARKETING);
        assertThat(policy.departments(project("marketing", "finance"), running, WEEK))
                .containsExactly(MARKETING);
        assertThat(policy.departments(project("marketing"), List.of(), WEEK)).isEmpty();
    }

    @Test
    @DisplayName("work from the day on which it began to the day on which it was accepted, and none that was withdrawn")
    void running() {
        assertThat(isReported(delivery -> {})).isFalse();
        assertThat(isReported(begun(FRIDAY))).isTrue();
        assertThat(isReported(begun(FRIDAY.plusDays(1)))).isFalse();
        assertThat(isReported(closed(MONDAY.minusDays(2)))).isTrue();
        assertThat(isReported(closed(MONDAY.minusDays(3)))).isFalse();
        assertThat(isReported(begun(MONDAY).andThen(delivery -> delivery.withdraw(noon(FRIDAY)))))
                .isFalse();
    }

    @Test
    @DisplayName("what begins in the week that follows comes next")
    void next() {
        assertThat(policy.isNext(planned(FRIDAY.plusDays(7)), MARKETING, WEEK)).isTrue();
        assertThat(policy.isNext(planned(FRIDAY.plusDays(8)), MARKETING, WEEK)).isFalse();
        assertThat(policy.isNext(planned(FRIDAY.plusDays(7)), FINANCE, WEEK)).isFalse();
        assertThat(policy.isNext(delivery(begun(MONDAY)), MARKETING, WEEK)).isFalse();
    }

    @Test
    @DisplayName("a department that a version brought in within the week says since when")
    void joined() {
        PlanVersion without = version(1, MONDAY.minusDays(20), MARKETING);
        PlanVersion with = version(2, MONDAY.plusDays(2), MARKETING, LEGAL);
        PlanVersion later = version(3, FRIDAY, MARKETING, LEGAL);
        assertThat(joined(LEGAL, without, with)).contains(MONDAY.plusDays(2));
        assertThat(joined(LEGAL, without, with, later)).contains(MONDAY.plusDays(2));
        assertThat(joined(MARKETING, without, with, later)).isEmpty();
        assertThat(joined(FINANCE, without, with)).isEmpty();
        assertThat(joined(LEGAL, without, version(2, MONDAY.minusDays(3), MARKETING, LEGAL), later))
                .isEmpty();
        assertThat(joined(LEGAL, without, frozen(2, MONDAY, MARKETING, LEGAL).view()))
                .isEmpty();
    }

    @Test
    @DisplayName("a department that left and came back says since when it is back")
    void cameBack() {
        assertThat(joined(
                        LEGAL,
                        version(1, MONDAY.minusDays(30), MARKETING, LEGAL),
                        version(2, MONDAY.minusDays(20), MARKETING),
                        version(3, FRIDAY, MARKETING, LEGAL)))
                .contains(FRIDAY);
    }

    private static Optional<LocalDate> joined(DepartmentId department, PlanVersion... versions) {
        return RunningWorkPolicy.joinedIn(WEEK, department, List.of(versions), SHANGHAI);
    }

    private static FrozenPlan frozen(int number, LocalDate day, DepartmentId... departments) {
        Plan sample = SamplePlans.plan();
        Plan plan = new Plan(
                sample.goal(),
                Stream.of(departments)
                        .map(department -> Participation.through(department, PersonId.of(department + ".ann")))
                        .toList(),
                sample.items(),
                sample.communication(),
                sample.rules());
        return new FrozenPlan(PROJECT, number, plan, null, noon(day));
    }

    private static PlanVersion version(int number, LocalDate day, DepartmentId... departments) {
        FrozenPlan frozen = frozen(number, day, departments);
        frozen.takeEffect(noon(day));
        return frozen.view();
    }

    private boolean isReported(Consumer<ItemDelivery> lived) {
        return policy.isReported(delivery(lived), MARKETING, WEEK);
    }

    private static Consumer<ItemDelivery> begun(LocalDate day) {
        return delivery -> delivery.begin(noon(day));
    }

    private static Consumer<ItemDelivery> closed(LocalDate day) {
        return begun(MONDAY.minusDays(30)).andThen(delivery -> {
            delivery.handOver(Doer.of(PersonId.of("marketing.bob")), "Shelf 3", List.of(), null, noon(day));
            delivery.complete(noon(day));
        });
    }

    private static DeliveryView delivery(Consumer<ItemDelivery> lived) {
        ItemDelivery delivery = new ItemDelivery(PROJECT, ITEM, 1);
        lived.accept(delivery);
        return delivery.view(TIME);
    }

    private static DeliveryView planned(LocalDate start) {
        return new ItemDelivery(PROJECT, ITEM.on(start, start.plusDays(3)), 1).view(TIME);
    }

    private static ProjectView project(String... departments) {
        return new ProjectView(
                PROJECT,
                "CP-2024-0001",
                "Spring sale",
                Category.CAMPAIGN,
                MARKETING,
                PersonId.of("marketing.head"),
                PersonId.of("sales.bob"),
                Step.TRACKING,
                State.RUNNING,
                noon(MONDAY),
                PersonId.of("sales.bob"),
                null,
                null,
                null,
                Stream.of(departments)
                        .map(department ->
                                Participation.through(DepartmentId.of(department), PersonId.of(department + ".ann")))
                        .toList());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(SHANGHAI).toInstant();
    }
}
