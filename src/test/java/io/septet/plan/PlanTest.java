package io.septet.plan;

import static io.septet.plan.domain.Items.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
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
            PersonId.of("sales.head"),
            PersonId.of("sales.ann"),
            Step.SIGN_OFF,
            State.RUNNING,
            Instant.EPOCH,
            PersonId.of("sales.head"),
            null,
            null,
            null,
            List.of(Participation.through(DepartmentId.of("legal"), PersonId.of("legal.ann"))));

    @Test
    @DisplayName(
            "S3: to who leads the project, to contacts and deputies, and to who is first responsible for an item; once each")
    void members() {
        Plan plan = plan(
                item("W1").by("marketing.cem").get(),
                item("W2").by("sales.ann").get(),
                item("W3").by("marketing.cem").get());
        assertThat(plan.members(project))
                .containsExactly(
                        PersonId.of("sales.head"),
                        PersonId.of("sales.ann"),
                        PersonId.of("marketing.ann"),
                        PersonId.of("marketing.bob"),
                        PersonId.of("marketing.cem"));
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
        assertThat(plan.departmentsOf(PersonId.of("marketing.cem")))
                .containsExactly(DepartmentId.of("marketing"), DepartmentId.of("legal"));
        assertThat(plan.departmentsOf(PersonId.of("marketing.bob")))
                .containsExactly(DepartmentId.of("marketing"), DepartmentId.of("sales"));
        assertThat(plan.departmentsOf(PersonId.of("sales.ann"))).containsExactly(DepartmentId.of("sales"));
        assertThat(plan.departmentsOf(PersonId.of("sales.head"))).isEmpty();
    }

    private static Plan plan(WorkItem... items) {
        Plan sample = SamplePlans.plan();
        return new Plan(
                sample.goal(),
                List.of(
                        new Participation(
                                DepartmentId.of("marketing"),
                                null,
                                "Draws",
                                PersonId.of("marketing.ann"),
                                PersonId.of("marketing.bob"),
                                null),
                        Participation.through(DepartmentId.of("sales"), PersonId.of("sales.ann"))),
                List.of(items),
                sample.communication(),
                sample.rules());
    }
}
