package io.septet.plan;

import static io.septet.plan.domain.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.DepartmentId;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.State;
import io.septet.project.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan gives a duty")
class PlanTest {

    private final ProjectView project = new ProjectView(
            new ProjectId(UUID.randomUUID()),
            "CP-2024-0001",
            "618",
            Category.CAMPAIGN,
            DepartmentId.of("sales"),
            "sales.head",
            "sales.ann",
            Step.SIGN_OFF,
            State.RUNNING,
            Instant.EPOCH,
            "sales.head",
            null,
            null,
            null,
            List.of(Participation.through(DepartmentId.of("legal"), "legal.ann")));

    @Test
    @DisplayName(
            "S3: to who leads the project, to contacts and deputies, and to who is first responsible for an item; once each")
    void members() {
        Plan plan = plan(
                item("W1").by("marketing.cem").get(),
                item("W2").by("sales.ann").get(),
                item("W3").by("marketing.cem").get());
        assertThat(plan.members(project))
                .containsExactly("sales.head", "sales.ann", "marketing.ann", "marketing.bob", "marketing.cem");
    }

    @Test
    @DisplayName("S3: for the departments that a person speaks for, and for those that do or answer for their items")
    void departments() {
        Plan plan = plan(
                item("W1")
                        .by("marketing.cem")
                        .without("sales")
                        .cell("legal", Raci.A, null)
                        .cell("marketing", Raci.R, "Draws it")
                        .cell("finance", Raci.C, "Checks the cost")
                        .get(),
                item("W2").by("marketing.bob").get());
        assertThat(plan.departmentsOf("marketing.cem"))
                .containsExactly(DepartmentId.of("marketing"), DepartmentId.of("legal"));
        assertThat(plan.departmentsOf("marketing.bob"))
                .containsExactly(DepartmentId.of("marketing"), DepartmentId.of("sales"));
        assertThat(plan.departmentsOf("sales.ann")).containsExactly(DepartmentId.of("sales"));
        assertThat(plan.departmentsOf("sales.head")).isEmpty();
    }

    private static Plan plan(WorkItem... items) {
        Plan sample = SamplePlans.plan();
        return new Plan(
                sample.goal(),
                List.of(
                        new Participation(
                                DepartmentId.of("marketing"), null, "Draws", "marketing.ann", "marketing.bob", null),
                        Participation.through(DepartmentId.of("sales"), "sales.ann")),
                List.of(items),
                sample.communication(),
                sample.rules());
    }
}
