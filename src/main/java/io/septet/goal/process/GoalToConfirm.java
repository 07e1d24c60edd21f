package io.septet.goal.process;

import io.septet.desk.Link;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.GoalStatement;
import io.septet.goal.StatementDifference;
import io.septet.project.ProjectView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before a department that is asked to confirm the goal statement.
 *
 * @param department for which somebody answers
 * @param authorInPlaceOf id of the person whose substitute the author was; null when they wrote for themselves
 * @param objections to the statement before, if there was one, and what became of them
 * @param changed what is different from that statement
 */
record GoalToConfirm(
        ProjectView project,
        DepartmentId department,
        GoalStatement statement,
        PersonId author,
        @Nullable PersonId authorInPlaceOf,
        Instant definedAt,
        int round,
        List<Objection> objections,
        @Nullable Changed changed,
        List<Link> files) {

    /** @param since number of the round whose statement this one is compared with */
    record Changed(int since, List<StatementDifference.Row> rows) {}
}
