package io.septet.change;

import io.septet.plan.Revision;

/**
 * The next version of the plan as a major change wants it.
 *
 * @param basedOn number of the version whose content it takes up
 */
public record Redraft(int basedOn, Revision revision) {}
