package io.septet.risk;

import java.util.Map;
import java.util.Set;

/** Says how much is at risk. The limits are the process owners'. */
@FunctionalInterface
public interface RiskLevels {

    /** The judgement of each of these, however many there are. */
    Map<RiskFacts, Judgement> of(Set<RiskFacts> all);
}
