package io.septet.goal.process;

import io.septet.desk.Link;
import io.septet.directory.DepartmentId;
import io.septet.project.ProjectView;
import io.septet.project.TakenFrom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before whoever writes the goal statement.
 *
 * @param objections to the statement before, if there was one
 * @param confirmed ids of the departments that confirmed it
 * @param silent ids of those that had not answered when the round ended
 * @param lessons whether any is offered
 * @param takenFrom what the form begins with was taken from; null where it is the project's own
 */
record GoalToDefine(
        ProjectView project,
        List<Objection> objections,
        List<DepartmentId> confirmed,
        List<DepartmentId> silent,
        List<Link> files,
        boolean lessons,
        @Nullable TakenFrom takenFrom) {}
