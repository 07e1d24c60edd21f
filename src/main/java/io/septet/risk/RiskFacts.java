package io.septet.risk;

import io.septet.plan.ItemInPlan;
import io.septet.tracking.ItemUnderWay;
import io.septet.tracking.ProgressStatus;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a work item is judged by.
 *
 * @param deviation by how many percentage points less is done than planned; negative when more is
 * @param daysLate working days
 * @param successors how many items wait for it
 * @param said what the responsible person last said of it; null when they have not reported yet
 */
@Embeddable
public record RiskFacts(
        int deviation,
        int daysLate,
        boolean milestone,
        int successors,
        @Enumerated(EnumType.STRING) @Nullable ProgressStatus said) {

    public static RiskFacts of(ItemUnderWay item, ItemInPlan inPlan) {
        return new RiskFacts(
                item.deviation(), (int) item.daysLate(), item.milestone(), inPlan.successors(), item.said());
    }
}
