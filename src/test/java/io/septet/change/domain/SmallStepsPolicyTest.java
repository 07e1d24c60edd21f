package io.septet.change.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.change.domain.SmallStepsPolicy.Distance;
import io.septet.plan.Plan;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersion.State;
import io.septet.plan.SamplePlans;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C2: many small steps make a large one:")
class SmallStepsPolicyTest {

    private final SmallStepsPolicy policy =
            new SmallStepsPolicy(new ShiftPolicy(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY));

    @Test
    @DisplayName("what counts is the version that was signed last, not one that was adjusted or rejected since")
    void signedLast() {
        LocalDate end = SamplePlans.survey().end();
        List<PlanVersion> versions = List.of(
                version(1, end.minusDays(20), State.SUPERSEDED, false),
                version(2, end, State.SUPERSEDED, false),
                version(3, end.plusDays(2), State.IN_EFFECT, true),
                version(4, end.plusDays(50), State.REJECTED, false));

        assertThat(policy.fromSigned(versions, item(end.plusDays(4)))).isEqualTo(new Distance(3, 2));
    }

    @Test
    @DisplayName("an item that was not in it has not moved")
    void newItem() {
        Plan none = new Plan(SamplePlans.plan().goal(), List.of(), List.of(), null, null);
        PlanVersion signed = new PlanVersion(
                new ProjectId(UUID.randomUUID()),
                1,
                State.IN_EFFECT,
                "",
                true,
                new TreeMap<>(),
                "",
                none,
                Instant.EPOCH,
                null,
                null,
                null,
                List.of(),
                false,
                null);

        assertThat(policy.fromSigned(List.of(signed), item(LocalDate.of(2024, 3, 29))))
                .isEqualTo(new Distance(0, 1));
    }

    private static PlanVersion version(int number, LocalDate end, State state, boolean adjusted) {
        return new PlanVersion(
                new ProjectId(UUID.randomUUID()),
                number,
                state,
                "",
                true,
                new TreeMap<>(),
                "",
                SamplePlans.plan().with(item(end)),
                Instant.EPOCH,
                null,
                null,
                null,
                List.of(),
                adjusted,
                null);
    }

    private static WorkItem item(LocalDate end) {
        WorkItem survey = SamplePlans.plan().item(new WorkItemKey("W1")).orElseThrow();
        return new WorkItem(
                survey.key(),
                survey.title(),
                survey.phase(),
                survey.responsible(),
                survey.start(),
                end,
                survey.milestone(),
                survey.deliverable(),
                survey.acceptanceStandard(),
                survey.input(),
                survey.resources(),
                survey.communication(),
                survey.risk(),
                survey.predecessors(),
                survey.raci());
    }
}
