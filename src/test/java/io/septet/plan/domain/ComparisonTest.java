package io.septet.plan.domain;

import static io.septet.plan.domain.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.plan.DecisionRules;
import io.septet.plan.Plan;
import io.septet.plan.PlanDifference;
import io.septet.plan.PlanDifference.ChangedField;
import io.septet.plan.Raci;
import io.septet.plan.SamplePlans;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.platform.CanonicalJson;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Plan PLAN = SamplePlans.plan();

    @Test
    @DisplayName("C3: a plan does not differ from itself, nor from what was frozen of it")
    void nothing() {
        Plan frozen = CanonicalJson.read(CanonicalJson.write(PLAN), Plan.class);

        assertThat(Comparison.between(PLAN, frozen).nothing()).isTrue();
    }

    @Test
    @DisplayName("C3: items are added, removed and changed by their keys, each change with old and new")
    void items() {
        Plan from = withItems(item("W1"), item("W2"), item("W3"));
        Plan to = withItems(
                item("W3"), item("W1").until("2024-03-11").after("W3").cell("legal", Raci.C, "reads it"), item("W4"));

        PlanDifference difference = Comparison.between(from, to);

        assertThat(difference.added()).extracting(WorkItem::key).containsExactly(WorkItemKey.of("W4"));
        assertThat(difference.removed()).extracting(WorkItem::key).containsExactly(WorkItemKey.of("W2"));
        assertThat(difference.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.after().key()).isEqualTo(WorkItemKey.of("W1"));
            assertThat(changed.fields())
                    .containsExactly(
                            new ChangedField("end", "2024-03-08", "2024-03-11"),
                            new ChangedField("predecessors", null, "W3"),
                            new ChangedField("raci.legal", null, "C · reads it"));
            assertThat(changed.touches("end")).isTrue();
            assertThat(changed.touches("start")).isFalse();
        });
        assertThat(difference.goalChanged()).isFalse();
    }

    @Test
    @DisplayName("C3: the other parts of a plan are compared as a whole")
    void otherParts() {
        DecisionRules rules = new DecisionRules(new BigDecimal("5000.50"), true, "x", "y");
        Plan to = new Plan(PLAN.goal(), List.of(), PLAN.items(), null, rules);

        PlanDifference difference = Comparison.between(PLAN, to);

        assertThat(difference.goalChanged()).isFalse();
        assertThat(difference.participationsChanged()).isTrue();
        assertThat(difference.communicationChanged()).isTrue();
        assertThat(difference.rulesChanged()).isTrue();
        assertThat(difference.changed()).isEmpty();
        assertThat(difference.nothing()).isFalse();
    }

    private static Plan withItems(Items... items) {
        List<WorkItem> list = Arrays.stream(items).map(Items::get).toList();
        return new Plan(PLAN.goal(), PLAN.participations(), list, PLAN.communication(), PLAN.rules());
    }
}
