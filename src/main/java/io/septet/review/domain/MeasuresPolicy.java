package io.septet.review.domain;

import io.septet.findings.Findings;
import io.septet.goal.Measure;
import io.septet.review.Reached;
import java.util.List;

/**
 * Where a goal has several metrics, each is answered for (V2, V3), and nobody says that the goal was reached while one of them
 * was not.
 *
 * @param agreed the metrics that are asked about: none where the goal has only one
 */
public record MeasuresPolicy(List<Measure> agreed) {

    /**
     * What is not in order.
     *
     * @param goal whether the goal as a whole was reached
     * @param said the same of each metric, in the order of the goal
     */
    public Findings findings(Reached goal, List<Reached> said) {
        Findings findings = new Findings();
        if (said.size() != agreed.size()) {
            return findings.add("measures", "review.measures.incomplete", agreed.size());
        }
        for (int i = 0; i < said.size() && goal == Reached.YES; i++) {
            if (said.get(i) != Reached.YES) {
                findings.add(
                        "goalReached",
                        "review.goalReached.metrics",
                        agreed.get(i).metric());
            }
        }
        return findings;
    }
}
