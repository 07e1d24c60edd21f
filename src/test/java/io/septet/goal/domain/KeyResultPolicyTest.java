package io.septet.goal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.findings.Finding;
import io.septet.goal.KeyResult;
import io.septet.goal.Objective;
import io.septet.goal.SampleGoals;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G3: key results")
class KeyResultPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 4);

    @Test
    @DisplayName("G3: key results of departments that take part, due by the objective's day, are in order")
    void inOrder() {
        assertThat(KeyResultPolicy.findings(SampleGoals.inOrder(), TODAY).all()).isEmpty();
    }

    @Test
    @DisplayName("G3: there is at least one")
    void none() {
        assertThat(findings()).containsExactly(new Finding("keyResults", "goal.keyResults.none", List.of()));
    }

    @Test
    @DisplayName("G3: none is due after the objective; the late one is named")
    void late() {
        assertThat(findings(
                        SampleGoals.keyResult("sales", SampleGoals.DUE),
                        SampleGoals.keyResult("sales", SampleGoals.DUE.plusDays(1))))
                .containsExactly(
                        new Finding("keyResults[1].dueOn", "goal.keyResult.dueOn.late", List.of(SampleGoals.DUE)));
    }

    @Test
    @DisplayName("G3: none is due before today")
    void past() {
        assertThat(findings(SampleGoals.keyResult("sales", TODAY), SampleGoals.keyResult("sales", TODAY.minusDays(1))))
                .containsExactly(new Finding("keyResults[1].dueOn", "goal.date.past", List.of()));
    }

    @Test
    @DisplayName("G3: its department takes part")
    void apart() {
        assertThat(findings(SampleGoals.keyResult("finance", SampleGoals.DUE)))
                .containsExactly(new Finding("keyResults[0].department", "goal.keyResult.department.apart", List.of()));
    }

    @Test
    @DisplayName("G3: says department, text, metric, target and date")
    void empty() {
        assertThat(findings(new KeyResult(null, " ", null, "", null)))
                .extracting(Finding::path)
                .containsExactly(
                        "keyResults[0].department",
                        "keyResults[0].text",
                        "keyResults[0].metric",
                        "keyResults[0].target",
                        "keyResults[0].dueOn");
    }

    @Test
    @DisplayName("G3: is held against nothing while the objective has no date")
    void objectiveWithoutDate() {
        Objective undated = new Objective(null, null, null, null, null, null, null, null);

        assertThat(KeyResultPolicy.findings(
                                SampleGoals.statement(
                                        undated, List.of(SampleGoals.keyResult("sales", SampleGoals.DUE))),
                                TODAY)
                        .all())
                .isEmpty();
    }

    private static List<Finding> findings(KeyResult... keyResults) {
        return KeyResultPolicy.findings(SampleGoals.statement(SampleGoals.objective(), List.of(keyResults)), TODAY)
                .all();
    }
}
