package io.septet.goal.process;

import static io.septet.Company.ann;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.Filled;
import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.goal.SampleGoals;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ProcessTest
@DisplayName("Setting the goal refuses")
class RefusedGoalTest extends GoalRounds {

    @Test
    @DisplayName("G2: a vague goal, in words that name the missing letters")
    void vague() {
        Filled content = content(SampleGoals.inOrder()).with("objective", Map.of("specific", "提升市场影响力"));

        assertThatThrownBy(() -> colleagues.as(LEAD).complete("DefineGoal", content))
                .hasMessageContaining("The goal is not SMART yet. Missing: S, M, A, R, T");
        assertThat(goals.latest(project)).isEmpty();
        assertThat(goalSetting).isWaitingAt("DefineGoal");
    }

    @ParameterizedTest(name = "{0} without {1}")
    @DisplayName("G2: a goal that lacks one letter, beside the field")
    @CsvSource({"S, specific", "M, metric", "M, target", "A, achievable", "R, relevant", "T, dueOn"})
    void letter(String letter, String field) {
        assertThat(check(content(SampleGoals.inOrder()).with("objective." + field, null)))
                .extracting(Finding::path, finding -> finding.arguments().toString())
                .containsExactly(tuple("", "[[" + letter + "]]"), tuple("objective." + field, "[]"));
    }

    @Test
    @DisplayName("G3: a key result due after the objective, and of somebody who takes no part")
    void keyResult() {
        Filled content = content(SampleGoals.inOrder())
                .with("keyResults[1].dueOn", SampleGoals.DUE.plusDays(1))
                .with("keyResults[1].department", "finance");

        assertThat(check(content))
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("keyResults[1].dueOn", "keyResults[1].department");
    }

    @Test
    @DisplayName("G4: unknown people, people of other departments, and departments that are in and out")
    void scope() {
        Filled content = content(SampleGoals.inOrder())
                .with("scope.departments[0].contact", "nobody")
                .with("scope.departments[1].contact", ann("legal"))
                .withRow("scope.notPartOf", "sales");

        assertThat(check(content))
                .extracting(Finding::path)
                .containsExactlyInAnyOrder(
                        "scope.departments[0].contact", "scope.departments[1].contact", "scope.notPartOf");
    }

    @Test
    @DisplayName("texts that are too long, values of the wrong type and fields that nobody knows")
    void malformed() {
        Filled tooLong = content(SampleGoals.inOrder()).with("objective.specific", "x".repeat(2001));
        Filled wrongType = content(SampleGoals.inOrder()).with("objective.target", "many");
        Filled wrongDate = content(SampleGoals.inOrder()).with("keyResults[0].dueOn", "tomorrow");
        Filled unknown = content(SampleGoals.inOrder()).with("planRejected", false);
        Filled nullRow = content(SampleGoals.inOrder()).withRow("keyResults", null);

        assertThat(check(tooLong)).extracting(Finding::path).containsExactly("objective.specific");
        assertThat(check(wrongType)).extracting(Finding::path).containsExactly("objective.target");
        assertThat(check(wrongDate)).extracting(Finding::path).containsExactly("keyResults[0].dueOn");
        assertThat(check(unknown)).extracting(Finding::path).containsExactly("planRejected");
        assertThat(check(nullRow)).isNotEmpty();
        assertThat(check(Filled.as(Map.of()))).hasSize(3);
    }

    @Test
    @DisplayName("G6: an objection without a reason, and an answer that is none")
    void answer() {
        define(SampleGoals.inOrder());

        assertThatThrownBy(() -> object(ann("sales"), " \n")).hasMessageContaining("Please say why you object");
        assertThatThrownBy(() -> colleagues.as(ann("sales")).complete("ConfirmGoal", Map.of()))
                .hasMessageContaining("Please choose an answer.");
        assertThatThrownBy(() -> colleagues.as(ann("sales")).complete("ConfirmGoal", Map.of("decision", "MAYBE")))
                .hasMessageContaining("This value cannot be read.");
        assertThat(latest().answers()).isEmpty();
    }

    @Test
    @DisplayName("G6: somebody else's answer, and a second one")
    void notTheirs() {
        define(SampleGoals.inOrder());
        Task ofSales = colleagues.tasks("ConfirmGoal").get(1);

        for (String other : List.of(ann("marketing"), LEAD, head("sales"), "admin")) {
            assertThatThrownBy(() -> colleagues.as(other).complete(ofSales, CONFIRMED))
                    .isInstanceOf(AuthorizationException.class);
        }
        colleagues.as(ann("sales")).complete(ofSales, CONFIRMED);
        assertThatThrownBy(() -> colleagues.as(ann("sales")).complete(ofSales, CONFIRMED))
                .isNotNull();
        assertThat(latest().answers()).hasSize(1);
    }

    private List<Finding> check(Filled content) {
        return desk.check(colleagues.task("DefineGoal").getId(), PersonId.of(LEAD), content.toString());
    }
}
