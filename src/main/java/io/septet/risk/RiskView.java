package io.septet.risk;

import io.septet.directory.DepartmentId;
import io.septet.plan.WorkItemRef;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A work item that is, or was, at risk.
 *
 * @param facts as of the last look
 * @param accountable id of the department that answers for the item
 * @param since when it was found at risk
 * @param highSince when it was first found at high risk; null when it never was
 * @param settledAt when it was at risk no longer; null while it is
 */
public record RiskView(
        WorkItemRef item,
        RiskFacts facts,
        Judgement judgement,
        @Nullable DepartmentId accountable,
        Instant since,
        @Nullable Instant highSince,
        @Nullable Instant settledAt) {

    /** The highest first, and of those the oldest. */
    public static final Comparator<RiskView> MOST_URGENT_FIRST =
            Comparator.comparing(RiskView::level).thenComparing(RiskView::since);

    public RiskLevel level() {
        return judgement.level();
    }

    public boolean isOpen() {
        return settledAt == null;
    }
}
