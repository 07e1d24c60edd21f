package io.septet.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the project decides (R6).
 *
 * @param spendingLimit what is spent above needs the overall lead; in the company's currency
 * @param strategicFirst whether strategic projects go first when resources conflict
 * @param early what follows when work is done early
 * @param late what follows when work is late
 * @param further what else goes; not written where there is nothing, as in the plans that were signed before there could be
 *     any
 */
public record DecisionRules(
        BigDecimal spendingLimit, boolean strategicFirst, String early, String late, @Nullable String further) {

    @JsonCreator
    public DecisionRules {}

    /** Rules without further ones. */
    public DecisionRules(BigDecimal spendingLimit, boolean strategicFirst, String early, String late) {
        this(spendingLimit, strategicFirst, early, late, null);
    }
}
