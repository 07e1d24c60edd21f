package io.septet.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.goal.GoalStatement;
import io.septet.plan.PlanVersion;
import io.septet.plan.SamplePlans;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FrozenPlanTest {

    private static final Instant NOW = Instant.parse("2024-03-04T01:30:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());

    private final FrozenPlan plan = new FrozenPlan(PROJECT, 3, SamplePlans.plan(), null, NOW);

    @Test
    @DisplayName("S1: a version keeps its plan as text, and the hash of its tree of parts")
    void frozen() {
        PlanVersion version = plan.view();
        assertThat(plan.project()).isEqualTo(PROJECT);
        assertThat(plan.number()).isEqualTo(3);
        assertThat(plan.content()).isEqualTo(SamplePlans.plan());
        assertThat(version.state()).isEqualTo(PlanVersion.State.FROZEN);
        PlanTree tree = PlanTree.of(version.text());
        assertThat(version.hash()).isEqualTo(tree.root());
        assertThat(version.hashedByPart()).isTrue();
        assertThat(version.parts()).isEqualTo(tree.parts()).isNotEmpty();
        assertThat(version.adjusted()).isFalse();
        assertThat(FrozenPlan.adjusted(PROJECT, 3, SamplePlans.plan(), Doer.of(PersonId.of("sales.ann")), NOW)
                        .view()
                        .adjusted())
                .isTrue();
    }

    @Test
    @DisplayName("S2: a version takes effect once, and gives way once")
    void inEffect() {
        assertThatIllegalStateException().isThrownBy(plan::giveWay);
        plan.takeEffect(LATER);
        assertThat(plan.view().state()).isEqualTo(PlanVersion.State.IN_EFFECT);
        assertThat(plan.view().decidedAt()).isEqualTo(LATER);
        assertThatIllegalStateException().isThrownBy(() -> plan.takeEffect(LATER));
        assertThatIllegalStateException().isThrownBy(() -> plan.reject(List.of("Too late"), LATER));

        plan.giveWay();
        assertThat(plan.view().state()).isEqualTo(PlanVersion.State.SUPERSEDED);
        assertThatIllegalStateException().isThrownBy(plan::giveWay);
    }

    @Test
    @DisplayName("S2: a rejected version says why, and never takes effect")
    void rejected() {
        plan.reject(List.of("No budget", "Too soon"), LATER);

        assertThat(plan.view().state()).isEqualTo(PlanVersion.State.REJECTED);
        assertThat(plan.view().decidedAt()).isEqualTo(LATER);
        assertThat(plan.view().reasons()).containsExactly("No budget", "Too soon");
        assertThatIllegalStateException()
                .isThrownBy(() -> plan.takeEffect(LATER))
                .withMessageStartingWith("Version 3 of ")
                .withMessageEndingWith(" is REJECTED");
    }

    @Test
    @DisplayName("R2: a draft is what it became last; one that is too long to be kept is refused")
    void draft() {
        PlanDraft draft = new PlanDraft(PROJECT);
        assertThat(draft.content()).isEqualTo(DraftContent.empty());
        DraftContent content = DraftContent.empty().withItems(SamplePlans.plan().items());
        draft.become(content);
        assertThat(draft.content()).isEqualTo(content);

        GoalStatement goal = SamplePlans.plan().goal();
        String background = "x".repeat(PlanDraft.LONGEST);
        DraftContent tooLong = content.withGoal(
                new GoalStatement(goal.objective(), goal.keyResults(), goal.scope(), background, goal.links()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> draft.become(tooLong));
        assertThat(draft.content()).isEqualTo(content);
    }
}
