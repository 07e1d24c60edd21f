package io.septet.plan;

import io.septet.goal.GoalStatement;

/**
 * The next version of a plan, as people edit it (C3).
 *
 * @param parts how the departments take part
 * @param agreement how they keep in touch and decide
 */
public record Revision(GoalStatement goal, PlanEdit items, PartsEdit parts, Agreement agreement) {

    /** A plan that is complete, as it stands. */
    public static Revision of(Plan plan) {
        return new Revision(
                plan.goal(),
                PlanEdit.of(plan.items()),
                PartsEdit.of(plan.participations()),
                Agreement.of(plan.communication(), plan.rules()));
    }
}
