package io.septet.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.findings.Finding;
import io.septet.goal.SampleGoals;
import io.septet.review.Reached;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Several metrics of a goal")
class MeasuresPolicyTest {

    private final MeasuresPolicy policy =
            new MeasuresPolicy(SampleGoals.severalMeasures().measures());

    private List<Finding> found(Reached goal, Reached... said) {
        return policy.findings(goal, List.of(said)).all();
    }

    @Test
    @DisplayName("V2, V3: are answered for one by one")
    void each() {
        assertThat(found(Reached.YES, Reached.YES, Reached.YES)).isEmpty();
        assertThat(found(Reached.PARTLY, Reached.YES, Reached.NO)).isEmpty();
        assertThat(found(Reached.YES, Reached.YES))
                .containsExactly(new Finding("measures", "review.measures.incomplete", List.of(2)));
        assertThat(found(Reached.NO))
                .containsExactly(new Finding("measures", "review.measures.incomplete", List.of(2)));
    }

    @Test
    @DisplayName("V2, V3: were all reached when the goal was")
    void goalReached() {
        assertThat(found(Reached.YES, Reached.YES, Reached.PARTLY))
                .containsExactly(
                        new Finding("goalReached", "review.goalReached.metrics", List.of("Coupons used in the app")));
    }

    @Test
    @DisplayName("V2: a goal with one metric asks about none besides")
    void one() {
        assertThat(new MeasuresPolicy(List.of())
                        .findings(Reached.YES, List.of())
                        .all())
                .isEmpty();
    }
}
