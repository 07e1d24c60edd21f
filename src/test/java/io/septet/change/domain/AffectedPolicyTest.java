package io.septet.change.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.Plan;
import io.septet.plan.SamplePlans;
import io.septet.plan.WorkItem;
import io.septet.plan.domain.Comparison;
import io.septet.plan.domain.Items;
import io.septet.project.Part;
import io.septet.project.Participation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Which departments a change affects")
class AffectedPolicyTest {

    private final Plan plan = SamplePlans.plan();

    @Test
    @DisplayName("X2: an item affects those that have a part in it, as it was and as it would be")
    void items() {
        WorkItem ofSales = Items.item("W9").get();

        assertThat(affected(plan, withItem(ofSales))).containsExactly("sales");
        assertThat(affected(withItem(ofSales), plan)).containsExactly("sales");
        assertThat(affected(plan, plan)).isEmpty();
    }

    @Test
    @DisplayName("X2: what all share affects all")
    void shared() {
        assertThat(affected(plan, plan.dueOn(plan.goal().objective().dueOn().plusDays(1))))
                .containsExactly("marketing", "sales");
    }

    @Test
    @DisplayName("X2: duties affect the department whose they are, also one that is brought in or left out")
    void duties() {
        List<Participation> more = new ArrayList<>(plan.participations());
        more.add(new Participation(
                DepartmentId.of("legal"),
                Part.SUPPORT,
                "Reads the offers",
                PersonId.of("legal.ann"),
                PersonId.of("legal.bob"),
                "ext. 401"));
        Plan withLegal = new Plan(plan.goal(), more, plan.items(), plan.communication(), plan.rules());

        assertThat(affected(plan, withLegal)).containsExactly("legal");
        assertThat(affected(withLegal, plan)).containsExactly("legal");
    }

    private Plan withItem(WorkItem item) {
        List<WorkItem> items = new ArrayList<>(plan.items());
        items.add(item);
        return plan.with(items);
    }

    private static List<String> affected(Plan before, Plan after) {
        return AffectedPolicy.departments(before, after, Comparison.between(before, after)).stream()
                .map(DepartmentId::value)
                .toList();
    }
}
