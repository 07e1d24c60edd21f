package io.septet.risk.domain;

import java.util.Collection;

/** Writes many risks at once. */
interface RisksByTheThousand {

    /** Keeps new ones, and what changed of those that were read, in as many statements as for one of each. */
    void keep(Collection<ItemRisk> found);
}
