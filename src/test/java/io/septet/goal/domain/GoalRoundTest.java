package io.septet.goal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.goal.Answer;
import io.septet.goal.Reply;
import io.septet.goal.SampleGoals;
import io.septet.goal.Verdict;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GoalRoundTest {

    private static final Instant NOW = Instant.parse("2024-03-04T01:30:00Z");

    private final GoalRound round = new GoalRound(
            new ProjectId(UUID.randomUUID()),
            2,
            SampleGoals.inOrder(),
            List.of(new Reply(DepartmentId.of("sales"), "Two more weeks.")),
            Doer.of(PersonId.of("marketing.head")),
            NOW);

    @Test
    @DisplayName("G2: a round keeps the whole statement, who made it and when")
    void statement() {
        assertThat(round.statement()).isEqualTo(SampleGoals.inOrder());
        assertThat(round.number()).isEqualTo(2);
        assertThat(round.definedBy()).isEqualTo(PersonId.of("marketing.head"));
        assertThat(round.definedAt()).isEqualTo(NOW);
        assertThat(round.replies()).containsExactly(new Reply(DepartmentId.of("sales"), "Two more weeks."));
        assertThat(round.id()).isNotNull();
    }

    @Test
    @DisplayName("G6: the departments of the statement answer, and nobody else")
    void answers() {
        assertThat(round.asks(DepartmentId.of("sales"))).isTrue();
        assertThat(round.asks(DepartmentId.of("legal"))).isFalse();

        Answer objection =
                new Answer(DepartmentId.of("sales"), Verdict.OBJECT, PersonId.of("sales.ann"), null, "Too soon", NOW);
        assertThat(new GoalAnswer(round, objection).view()).isEqualTo(objection);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoalAnswer(
                        round,
                        new Answer(
                                DepartmentId.of("legal"), Verdict.CONFIRM, PersonId.of("legal.ann"), null, null, NOW)))
                .withMessage("Department 'legal' takes no part");
    }
}
