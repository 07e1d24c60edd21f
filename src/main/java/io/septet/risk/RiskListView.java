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
 * @param early what was finished early since the list before (R6)
 */
public record RiskListView(LocalDate sentOn, Instant sentAt, List<Line> lines, List<Early> early) {

    /**
     * A work item that was finished early.
     *
     * @param daysEarly in working days
     */
    public record Early(WorkItemKey key, String title, long daysEarly) {}

    /** A work item that was at risk then. */
    public record Line(WorkItemKey key, String title, RiskFacts facts, Judgement judgement) {}
}
