package io.septet.plan;

import java.math.BigDecimal;

/**
 * How the project decides (R6).
 *
 * @param spendingLimit what is spent above needs the overall lead; in the company's currency
 * @param strategicFirst whether strategic projects go first when resources conflict
 * @param early what follows when work is done early
 * @param late what follows when work is late
 */
public record DecisionRules(BigDecimal spendingLimit, boolean strategicFirst, String early, String late) {}
