package io.septet.project.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.Category;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.Proposal;
import io.septet.project.State;
import io.septet.project.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private static final Instant NOW = Instant.parse("2024-03-04T01:30:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private static final Participation SALES =
            Participation.through(DepartmentId.of("sales"), PersonId.of("sales.ann"));
    private static final Participation LEGAL =
            Participation.through(DepartmentId.of("legal"), PersonId.of("legal.ann"));

    private final Project project = new Project(
            new ProjectId(UUID.randomUUID()),
            "CP-2024-0001",
            new Proposal(
                    " 618 ",
                    Category.CAMPAIGN,
                    DepartmentId.of("sales"),
                    PersonId.of("sales.head"),
                    PersonId.of("sales.ann")),
            NOW);

    @Test
    @DisplayName("G1: a project begins with its goal")
    void begins() {
        assertThat(project.view().name()).isEqualTo("618");
        assertThat(project.view().step()).isEqualTo(Step.GOAL);
        assertThat(project.state()).isEqualTo(State.RUNNING);
        assertThat(project.view().participations()).isEmpty();
    }

    @Test
    @DisplayName("R1: the departments that take part are those named last, each once")
    void departments() {
        project.involve(List.of(SALES));
        project.involve(List.of(LEGAL, SALES));
        assertThat(project.view().participations()).containsExactly(LEGAL, SALES);

        assertThatIllegalArgumentException().isThrownBy(() -> project.involve(List.of(SALES, SALES)));
        assertThat(project.view().participations()).containsExactly(LEGAL, SALES);
    }

    @Test
    @DisplayName("A1: a project that runs is archived, once, in its last step")
    void archived() {
        project.archive(NOW);
        project.archive(LATER);

        assertThat(project.state()).isEqualTo(State.ARCHIVED);
        assertThat(project.view().step()).isEqualTo(Step.ARCHIVE);
        assertThat(project.view().endedAt()).isEqualTo(NOW);
    }

    @Test
    @DisplayName("A1: a cancelled project stays cancelled, in the step in which it was stopped")
    void cancelled() {
        project.enter(Step.SIGN_OFF, LATER);
        project.cancel("No budget", PersonId.of("sales.head"), NOW);
        project.archive(LATER);

        assertThat(project.state()).isEqualTo(State.CANCELLED);
        assertThat(project.view().step()).isEqualTo(Step.SIGN_OFF);
        assertThat(project.view().endedAt()).isEqualTo(NOW);
        assertThat(project.view().cancelledBy()).isEqualTo(PersonId.of("sales.head"));
    }

    @Test
    @DisplayName("G1: nothing happens any more to a project that has ended")
    void ended() {
        project.cancel("No budget", PersonId.of("sales.head"), NOW);

        assertThatIllegalStateException().isThrownBy(() -> project.enter(Step.REVIEW, NOW));
        assertThatIllegalStateException().isThrownBy(() -> project.involve(List.of(SALES)));
        assertThatIllegalStateException()
                .isThrownBy(() -> project.cancel("Again", PersonId.of("sales.ann"), LATER))
                .withMessage("Project CP-2024-0001 is CANCELLED");
    }
}
