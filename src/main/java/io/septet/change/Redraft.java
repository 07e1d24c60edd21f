package io.septet.change;

import io.septet.goal.GoalStatement;
import io.septet.plan.PlanEdit;

/**
 * The next version of the plan as a major change wants it.
 *
 * @param basedOn number of the version whose content it takes up
 */
public record Redraft(int basedOn, GoalStatement goal, PlanEdit items) {}
