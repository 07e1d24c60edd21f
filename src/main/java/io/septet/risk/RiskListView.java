package io.septet.risk;

import io.septet.plan.WorkItemKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The list of what was at risk in a project, as it was sent (T4).
 *
 * @param sentOn the company's date
 * @param lines the highest level first
 */
public record RiskListView(LocalDate sentOn, Instant sentAt, List<Line> lines) {

    /** A work item that was at risk then. */
    public record Line(WorkItemKey key, String title, RiskFacts facts, Judgement judgement) {}
}
