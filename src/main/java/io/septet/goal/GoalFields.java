package io.septet.goal;

import io.septet.evidence.Fields;

/** A goal statement as documents say it: all of it, in the order in which it was written. */
public final class GoalFields {

    private GoalFields() {}

    /** Adds what the statement says. */
    public static Fields add(Fields to, GoalStatement statement) {
        return to.group("goal.objective", group -> objective(group, statement.objective()))
                .rows("goal.keyResults", statement.keyResults(), (row, result) -> row.department(
                                "project.department", result.department())
                        .text("goal.keyResult.text", result.text())
                        .text("goal.keyResult.metric", result.metric())
                        .text("goal.keyResult.target", result.target())
                        .date("goal.dueDate", result.dueOn()))
                .group("goal.scope", group -> scope(group, statement.scope()))
                .text("goal.background", statement.background())
                .texts("goal.links", statement.links());
    }

    private static void objective(Fields group, Objective objective) {
        group.text("goal.specific", objective.specific())
                .text("goal.metric", objective.metric())
                .number("goal.baseline", objective.baseline())
                .number("goal.target", objective.target())
                .text("goal.unit", objective.unit())
                .rows("goal.furtherMeasures", objective.furtherMeasures(), (row, measure) -> row.text(
                                "goal.measure.metric", measure.metric())
                        .number("goal.measure.baseline", measure.baseline())
                        .number("goal.measure.target", measure.target())
                        .text("goal.measure.unit", measure.unit()))
                .text("goal.achievable", objective.achievable())
                .text("goal.relevant", objective.relevant())
                .date("goal.dueOn", objective.dueOn());
    }

    private static void scope(Fields group, Scope scope) {
        group.text("goal.scope.included", scope.included())
                .text("goal.scope.excluded", scope.excluded())
                .departments("goal.scope.notPartOf", scope.notPartOf())
                .rows("goal.scope.departments", scope.departments(), (row, part) -> row.department(
                                "project.department", part.department())
                        .person("project.contact", part.contact()));
    }
}
