package io.septet.goal.process;

import io.septet.desk.Link;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.Answer;
import io.septet.goal.GoalStatement;
import io.septet.project.ProjectView;
import java.time.Instant;
import java.util.List;

/**
 * What lies before a department that is asked to confirm the goal statement.
 *
 * @param department for which somebody answers
 * @param objections to the statement before, if there was one
 */
record GoalToConfirm(
        ProjectView project,
        DepartmentId department,
        GoalStatement statement,
        PersonId author,
        Instant definedAt,
        int round,
        List<Answer> objections,
        List<Link> files) {}
