package io.septet.goal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The goal statement of a project (任务目标说明书).
 *
 * @param background why the project exists and what one should know
 * @param links addresses of background material on the web
 */
public record GoalStatement(
        Objective objective, List<KeyResult> keyResults, Scope scope, @Nullable String background, List<String> links) {

    public GoalStatement {
        keyResults = List.copyOf(keyResults);
        links = List.copyOf(links);
    }

    /** The same statement when it is to be reached by this day. */
    public GoalStatement dueOn(LocalDate day) {
        return new GoalStatement(objective.dueOn(day), keyResults, scope, background, links);
    }

    /** The same statement when these departments take part. */
    public GoalStatement among(List<TakesPart> taking) {
        return new GoalStatement(objective, keyResults, scope.among(taking), background, links);
    }
}
