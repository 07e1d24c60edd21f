package io.septet.signoff;

import java.math.BigDecimal;

/**
 * What a version means for those who work by the one before.
 *
 * @param first whether there is none before
 * @param touchesAll whether something is different that all share: goal, scope, communication plan or rules
 * @param departments how many departments sign something that is different
 * @param shiftDays by how many working days the end of the work moves, in either direction
 * @param extraCost what it costs besides, in the company's currency; 0 for nothing
 */
public record Weight(boolean first, boolean touchesAll, int departments, int shiftDays, BigDecimal extraCost) {

    /** What decision tables call the extra cost. */
    public static final String EXTRA_COST = "extraCost";
}
