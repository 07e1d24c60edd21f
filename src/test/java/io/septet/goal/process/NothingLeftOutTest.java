package io.septet.goal.process;

import static io.septet.Company.ann;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Filled;
import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.goal.Reply;
import io.septet.goal.SampleGoals;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ProcessTest
@DisplayName("What the author of a goal is asked")
class NothingLeftOutTest extends GoalRounds {

    @Test
    @DisplayName("G6: nobody who objected can be left out, whatever the form or the program that completes the task")
    void leftOut() {
        define(SampleGoals.inOrder());
        object(ann("marketing"), OTHER_REASON);
        object(ann("sales"), REASON);
        List<Reply> one = List.of(new Reply(DepartmentId.of("sales"), REPLY));

        assertRefused(
                Filled.as(DefineGoal.Content.of(withTarget(24))).without("replies"),
                "Marketing objected and is owed an answer",
                "Sales objected and is owed an answer");
        assertRefused(
                Filled.as(DefineGoal.Content.of(withTarget(24), one)), "Marketing objected and is owed an answer");
        defineAgain(withTarget(24), REPLY);
        assertThat(latest().replies()).hasSize(2);
    }

    @Test
    @DisplayName("G3: the question about old numbers cannot be left out")
    void oldFiguresLeftOut() {
        define(naming(25));
        colleagues.as(ann("marketing")).complete("ConfirmGoal", CONFIRMED);
        object(ann("sales"), REASON);
        List<Reply> replies = List.of(new Reply(DepartmentId.of("sales"), REPLY));

        assertRefused(
                Filled.as(DefineGoal.Content.of(naming(24), replies)).without("oldFiguresMeant"),
                "“25 %” is what the goal said before",
                "tick here that they are meant");
    }

    private void assertRefused(Filled content, String... why) {
        assertThatThrownBy(() -> colleagues.as(LEAD).complete("DefineGoal", content))
                .message()
                .contains(why);
        assertThat(goals.rounds(project)).hasSize(1);
    }
}
